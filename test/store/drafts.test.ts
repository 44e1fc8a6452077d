import { expect } from 'chai';
import type { SupportBackend } from '../../src/port/backend.js';
import type { FileRef } from '../../src/model/files.js';
import { SupportError } from '../../src/port/error.js';
import { files } from '../../src/store/files.js';
import { drafts } from '../../src/store/drafts.js';
import { bookOf } from '../../src/store/ledger.js';
import { outboxOf } from '../../src/store/outbox.js';
import { Place } from '../../src/store/place.js';
import { replies } from '../../src/store/replies.js';
import { SupportStore } from '../../src/store/store.js';
import { underWay } from '../../src/store/under-way.js';
import { aBackend, aSession, onDemand } from '../support/answers.js';
import { manualClock, settled, until } from '../support/clock.js';
import { memoryDevice } from '../support/device.js';
import { watching } from '../support/store.js';

describe('what is written', () => {
  it('is found again when the portal replaces its backend object, by text, files and audience', async () => {
    const upload = onDemand<FileRef>();
    const page = aPage();
    const before = await page.connected(aBackend({ files: { upload } as never }));
    const reply = replies(before).of('c')!;
    reply.write({ text: 'Half a sentence', audience: 'support' });
    reply.tray.add([new File(['text'], 'a.log')]);
    await until(() => upload.calls.length);
    upload.calls[0]!.reject(new SupportError('unauthenticated'));
    await settled();

    const second = onDemand<FileRef>();
    const after = await page.connected(aBackend({ files: { upload: second } as never }));
    const found = replies(after).of('c')!;
    found.tray.retry(found.files[0]!.id);
    await until(() => second.calls.length);

    expect(found.draft).to.deep.equal({ text: 'Half a sentence', audience: 'support' });
    expect(found.files.map(({ name }) => name)).to.deep.equal(['a.log']);
    expect([upload.calls.length, second.calls.length], 'the file goes through the new one').to.deep.equal([1, 1]);
  });

  it('goes under the same key through the new object, while nobody knows what became of it', async () => {
    const [first, second] = [onDemand<never>(), onDemand<never>()];
    const page = aPage();
    const before = await page.connected(aBackend({ feed: { post: first } as never }));
    replies(before).of('c')!.write({ text: 'Thanks' });
    void replies(before).of('c')!.send();
    await settled();
    first.calls[0]!.reject(new SupportError('unavailable'));
    await settled();

    const after = await page.connected(aBackend({ feed: { post: second } as never }));
    const [message] = outboxOf(after)!.of('c');
    outboxOf(after)!.retry(message!.id);
    await settled();

    expect(second.calls[0]!.key).to.be.a('string').and.to.equal(first.calls[0]!.key);
  });

  it('belongs to a person: another one who signs in on the same page finds nothing of it', async () => {
    const page = aPage();
    const ana = await page.connected(aBackend());
    new Place(bookOf(ana)!, 'form:technical').write('Mine');
    await page.clock.tick(1);
    replies(ana).of('c')!.write({ text: 'Mine' });

    const kim = await page.connected(as({ tenant: 't', person: 'kim' }));
    const other = await page.connected(as({ tenant: 'other', person: 'p' }));

    for (const store of [kim, other]) {
      expect(drafts(store).all!.current).to.deep.equal([]);
      expect(replies(store).of('c')!.draft.text).to.equal('');
      expect(underWay(store).written).to.equal(false);
    }
    expect(drafts(ana).all!.current.map(({ content }) => content)).to.deep.equal([{ text: 'Mine' }, 'Mine']);
  });

  it('belongs to a person also when the session says late who that is', async () => {
    const page = aPage();
    const session = onDemand<ReturnType<typeof aSession>>();
    const store = await page.connected(aBackend({ session: { get: session } as never }));
    replies(store).of('c')!.write({ text: 'Early' });

    session.calls[0]!.resolve(aSession());
    await settled();
    const next = await page.connected(aBackend());

    expect(replies(store).of('c')!.draft.text).to.equal('Early');
    expect(replies(next).of('c')!.draft.text).to.equal('Early');
  });

  it('is joined, not replaced, when it was begun before that', async () => {
    const page = aPage();
    const known = await page.connected(aBackend());
    replies(known).of('c')!.write({ text: 'Before' });
    const session = onDemand<ReturnType<typeof aSession>>();
    const store = await page.connected(aBackend({ session: { get: session } as never }));
    replies(store).of('c')!.write({ text: 'Early' });

    session.calls[0]!.resolve(aSession());
    await settled();

    expect(replies(store).of('c')!.draft.text).to.equal('Before\nEarly');
  });

  it('has an id, an age and an end, and counts from its last change', async () => {
    const page = aPage();
    const store = await page.connected(aBackend());
    const place = new Place<string>(bookOf(store)!, 'form:technical');
    const begun = page.clock.now();
    place.write('First');

    await page.clock.tick(60_000);
    place.write('First, and more');

    const [draft] = drafts(store).all!.current;
    expect(draft).to.deep.include({ begun, changed: begun + 60_000, content: 'First, and more' });
    expect(draft!.id).to.be.a('string').and.not.to.equal('');
    expect(draft!.ends).to.equal(begun + 60_000 + 7 * 86_400_000);
  });

  it('stands apart for each form of a kind that is open, and waits for the next one when one is left', async () => {
    const page = aPage();
    const book = bookOf(await page.connected(aBackend()))!;
    const first = new Place<string>(book, 'form:technical');
    first.write('Mine');
    const second = new Place<string>(book, 'form:technical');
    second.write('Another');

    first.release();
    const third = new Place<string>(book, 'form:technical');

    expect([second.draft?.content, third.draft?.content]).to.deep.equal(['Another', 'Mine']);
    expect(third.id).to.equal(first.id);
  });

  it('keeps its order, however much is begun in one moment', async () => {
    const book = bookOf(await aPage().connected(aBackend()))!;

    const begun = Array.from({ length: 12 }, (_, n) => book.put(`d${n}`, 'message:c', n).begun);

    expect(begun).to.deep.equal(begun.toSorted((a, b) => a - b));
    expect(new Set(begun).size).to.equal(12);
  });

  it('keeps its files and its forms apart when the session says late who writes', async () => {
    const page = aPage();
    const known = await page.connected(aBackend());
    new Place(bookOf(known)!, 'form:technical').write('Known');
    const session = onDemand<ReturnType<typeof aSession>>();
    const store = await page.connected(aBackend({ session: { get: session } as never }));
    new Place(bookOf(store)!, 'form:technical').write('Early');
    const tray = files(store).tray('form')!;
    const before = bookOf(store);

    session.calls[0]!.resolve(aSession());
    await settled();

    expect(bookOf(store)).not.to.equal(before);
    expect(drafts(store).all!.current.map(({ content }) => content)).to.have.members(['Known', 'Early']);
    expect(files(store).tray('form')).to.equal(tray);
  });
});

/** A page on which a portal connects one backend object after the other. */
function aPage() {
  const clock = manualClock();
  const device = memoryDevice();
  let id = 0;
  return {
    clock,
    async connected(backend: SupportBackend, chosen = {}) {
      const store = new SupportStore(chosen);
      store.connect(backend, { clock, device, ids: () => `id-${++id}`, random: () => 0.5 });
      watching(store.session);
      await settled();
      return store;
    },
  };
}

const as = (identity: { tenant: string; person: string }) =>
  aBackend({ session: { get: async () => aSession({ identity }) } });
