import { expect } from 'chai';
import type { FileRef, FileRules } from '../../src/model/files.js';
import { SupportError } from '../../src/port/error.js';
import type { SupportBackend } from '../../src/port/backend.js';
import type { KeptFile } from '../../src/store/draft.js';
import { keptFiles } from '../../src/store/kept-files.js';
import { type Tray, files } from '../../src/store/files.js';
import { bookOf } from '../../src/store/ledger.js';
// What the store loads later is loaded now, so that tests need not wait for a network.
import '../../src/store/uploads.js';
import { aBackend, aSession } from '../support/answers.js';
import { settled, until } from '../support/clock.js';
import { corpus } from '../support/corpus.js';
import { aStore } from '../support/store.js';

describe('a tray of files', () => {
  it('sends three at a time, each by itself', async () => {
    const { tray, uploads } = aTray();

    tray.add(['a', 'b', 'c', 'd'].map((name) => aFile(name, name)));
    await until(() => tray.items.current.every(({ print }) => print));
    await until(() => uploads.length === 3);
    uploads[0]!.resolve();
    await until(() => uploads.length === 4);

    expect(uploads.map(({ input }) => input.name)).to.deep.equal(['a', 'b', 'c', 'd']);
  });

  it('has a line free for the next one when one is cancelled', async () => {
    const { tray, uploads } = aTray();
    tray.add(['a', 'b', 'c', 'd'].map((name) => aFile(name, name)));
    await until(() => uploads.length === 3 && tray.items.current.every(({ print }) => print));

    tray.remove(idOf(tray, 'b'));
    await until(() => uploads.length === 4);

    expect(uploads[1]!.signal!.aborted).to.equal(true);
    expect(namesIn(tray)).to.deep.equal(['a', 'c', 'd']);
  });

  it('sends nothing of one that is cancelled while it waits for a line', async () => {
    const { tray, uploads } = aTray();
    tray.add(['a', 'b', 'c', 'd', 'e'].map((name) => aFile(name, name)));
    await until(() => uploads.length === 3 && tray.items.current.every(({ print }) => print));

    tray.remove(idOf(tray, 'd'));
    uploads[0]!.resolve();
    await until(() => uploads.length === 4);

    expect(uploads.map(({ input }) => input.name)).to.deep.equal(['a', 'b', 'c', 'e']);
  });

  it('goes on where a broken upload stopped, as soon as it is asked to', async () => {
    const { tray, uploads, device } = await oneUploading();
    uploads[0]!.progress(3, 'token-3');
    device.set({ online: false });
    uploads[0]!.reject(new SupportError('offline'));
    await until(() => theOnly(tray).state === 'paused');

    tray.retry(theOnly(tray).id);
    await until(() => uploads.length === 2);

    expect(theOnly(tray)).to.include({ state: 'uploading', sent: 3 });
    expect(uploads[1]!.input).to.include({ name: 'a', resume: 'token-3' });
    expect(uploads[1]!.key).to.equal(uploads[0]!.key);
  });

  it('takes a staged file back when it is removed', async () => {
    const discarded: string[] = [];
    const { tray, uploads } = await oneUploading({
      discard: async ({ id }) => {
        discarded.push(id);
        return {};
      },
    });
    uploads[0]!.resolve();
    await until(() => theOnly(tray).state === 'done');

    tray.remove(theOnly(tray).id);
    await settled();

    expect(discarded).to.deep.equal(['ref-a']);
    expect(tray.items.current).to.deep.equal([]);
  });

  it('keeps files that go after the case until the case exists', async () => {
    const { tray, uploads } = aTray();
    tray.rules = { when: 'after' };
    tray.add([aFile('a')]);
    await until(() => theOnly(tray).state === 'waiting');
    const before = uploads.length;

    tray.sendTo('case-1');
    await until(() => uploads.length === 1);

    expect(before).to.equal(0);
    expect(uploads[0]!.input).to.include({ name: 'a', caseId: 'case-1' });
  });

  it('tells when nothing is under way any more', async () => {
    const { tray, uploads } = aTray();
    tray.add([aFile('a', 'a'), aFile('b', 'b')]);
    await until(() => uploads.length === 2);
    let told = false;

    const settledTray = tray.settled().then(() => (told = true));
    uploads[0]!.resolve();
    await settled();
    const early = told;
    uploads[1]!.reject(new SupportError('invalid'));
    await settledTray;

    expect([early, told]).to.deep.equal([false, true]);
  });

  it('sends anew what the system would keep no longer', async () => {
    const { tray, uploads, clock } = await oneUploading();
    uploads[0]!.resolve({ expires: new Date(clock.now() + 30_000).toISOString() });
    await until(() => theOnly(tray).state === 'done');

    tray.renew();
    await until(() => uploads.length === 2);

    expect(uploads[1]!.key).to.not.equal(uploads[0]!.key);
  });
});

describe('before a byte of a file is sent', () => {
  it('its size, the number and the sum are looked at, and the others go', async () => {
    const { tray, uploads } = aTray();
    tray.rules = { when: 'before', max: 3, maxSize: 10, maxTotal: 20 };

    tray.add([aFile('a', 'x'.repeat(9)), aFile('big', 'y'.repeat(11)), aFile('none', '')]);
    tray.add([aFile('b', 'z'.repeat(9)), aFile('c', '123'), aFile('d', '12'), aFile('e', '1')]);
    await until(() => allChecked(tray));

    expect(problemsIn(tray)).to.deep.equal([
      undefined,
      'too-large',
      'empty',
      undefined,
      'too-much',
      undefined,
      'too-many',
    ]);
    await until(() => uploads.length === 3);
  });

  it('a folder is told, and not taken', async () => {
    const { tray, uploads } = aTray();

    tray.add([], { folders: ['logs'] });
    await settled();

    expect(theOnly(tray)).to.include({ name: 'logs', state: 'refused', problem: 'folder' });
    expect(uploads).to.have.length(0);
  });

  it('it is read: one that cannot be is to be chosen again', async () => {
    const { tray, uploads } = aTray();

    tray.add([unreadable('gone.log')]);
    await until(() => allChecked(tray));

    expect(theOnly(tray)).to.include({ state: 'failed', problem: 'unreadable' });
    expect(uploads).to.have.length(0);
  });

  const takes = (...types: string[]): FileRules => ({ when: 'before', types });
  const png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0];
  const jpeg = [0xff, 0xd8, 0xff, 0xe0, 0];
  const zip = [0x50, 0x4b, 3, 4, 0];
  const program = [0x4d, 0x5a, 0x90, 0, 3];
  for (const [what, rules, file, problem] of [
    ['text called .log', takes('.log'), aFile('a.log'), undefined],
    ['anything where all is taken', undefined, aFile('a.what'), undefined],
    ['another ending', takes('.log'), aFile('a.txt'), 'type'],
    ['a picture without an ending', takes('image/*'), of('shot', png), undefined],
    ['a packed file without an ending where only pictures are taken', takes('image/*'), of('shot', zip), 'type'],
    [
      'a picture under the ending of another kind of picture',
      takes('image/*'),
      of('a.png', jpeg, 'image/png'),
      undefined,
    ],
    ['a packed file called a picture', takes('image/*', '.zip'), of('x.jpg', zip, 'image/jpeg'), 'disguised'],
    ['a page called a picture', takes('image/*'), aFile('photo.jpg', '<!doctype html>', 'image/jpeg'), 'disguised'],
    ['a program called a log', takes('.log'), of('a.log', program), 'disguised'],
    ['a program called a log, where all is taken', undefined, of('a.log', program), 'disguised'],
    ['a program as such, where all is taken', undefined, of('a.exe', program), undefined],
    ['a packed log where packed files are taken', takes('.log', '.gz'), of('a.log', [0x1f, 0x8b, 8]), undefined],
    ['a packed log where they are not', takes('.log'), of('a.log', [0x1f, 0x8b, 8]), 'disguised'],
    ['a text that begins with the letters of a program', takes('.log'), aFile('a.log', 'MZ is a prefix'), undefined],
    ['a document that is packed', takes('.docx'), of('a.docx', zip), undefined],
    ['another packed thing', takes('.zip'), of('a.apk', zip), 'type'],
    ['capitals', takes('.LOG'), aFile('A.Log'), undefined],
  ] as const) {
    it(`what it is is looked at: ${what} is ${problem ?? 'taken'}`, async () => {
      const { tray } = aTray();
      tray.rules = rules;

      tray.add([file]);
      await until(() => allChecked(tray));

      expect(theOnly(tray).problem).to.equal(problem);
    });
  }

  it('what is called a picture and is none is refused, of all the files that lie', async () => {
    const { tray } = aTray();
    tray.rules = takes('image/*');
    const items = await corpus<{ name: string; type?: string; b64?: string; note: string }>('spoofed-files');
    const wrong = ['SVG called PNG', 'HTML called JPEG', 'Windows program', 'ZIP'];

    tray.add(
      items.map(({ name, type, b64 = '', note }) =>
        of(
          `${note}/${name}`,
          [...atob(b64)].map((c) => c.charCodeAt(0)),
          type,
        ),
      ),
    );
    await until(() => allChecked(tray));

    const refused = tray.items.current
      .filter(({ problem }) => problem === 'disguised')
      .map(({ name }) => name.split('/')[0]);
    expect(refused).to.include.members(wrong);
    expect(tray.items.current.find(({ name }) => name.startsWith('true PNG'))!.state).to.not.equal('refused');
  });

  it('the same content again is not sent twice; under another name it is asked about', async () => {
    const { tray, uploads } = aTray();

    tray.add([aFile('a.log', 'same'), aFile('a.log', 'same'), aFile('b.log', 'same'), aFile('a.log', 'sane')]);
    await until(() => allChecked(tray) && uploads.length === 2);
    const found = problemsIn(tray);
    tray.retry(idOf(tray, 'b.log'));
    await until(() => uploads.length === 3);

    expect(found).to.deep.equal([undefined, 'duplicate', 'same', undefined]);
    expect(uploads.map(({ input }) => input.name)).to.deep.equal(['a.log', 'a.log', 'b.log']);
  });
});

describe('an upload whose connection breaks', () => {
  it('goes on by itself after a moment, from where it was', async () => {
    const { tray, uploads, clock } = await oneUploading();
    uploads[0]!.progress(2, 'token');

    uploads[0]!.reject(new SupportError('unavailable'));
    await until(() => theOnly(tray).state === 'waiting');
    await clock.tick(1000);

    expect(uploads[1]!.input.resume).to.equal('token');
  });

  it('never before the time that the system asks for', async () => {
    const { tray, uploads, clock } = await oneUploading();

    uploads[0]!.reject(new SupportError('rate-limited', { retryAfter: 30 }));
    await until(() => theOnly(tray).state === 'paused');
    await clock.tick(29_999);
    const early = uploads.length;
    await clock.tick(1);

    expect([early, uploads.length]).to.deep.equal([1, 2]);
  });

  it('waits for the network, and goes on when it is back', async () => {
    const { tray, uploads, clock, device } = await oneUploading();
    device.set({ online: false });

    uploads[0]!.reject(new SupportError('offline'));
    await until(() => theOnly(tray).state === 'paused');
    await clock.tick(3_600_000);
    const meanwhile = uploads.length;
    device.set({ online: true });
    await until(() => uploads.length === 2);

    expect(meanwhile).to.equal(1);
  });

  it('asks its person after some tries that got no further', async () => {
    const { tray, uploads, clock } = await oneUploading();

    for (let n = 0; n < 5; n++) {
      await until(() => uploads.length === n + 1);
      uploads[n]!.reject(new SupportError('unavailable'));
      await until(() => theOnly(tray).state !== 'uploading');
      await clock.tick(60_000);
    }

    expect([uploads.length, theOnly(tray).state]).to.deep.equal([5, 'failed']);
  });

  it('goes on as often as it breaks while it gets further', async () => {
    const { tray, uploads, clock } = await oneUploading('0123456789');

    for (let n = 0; n < 9; n++) {
      await until(() => uploads.length === n + 1);
      uploads[n]!.progress(n + 1, 'token');
      uploads[n]!.reject(new SupportError('unavailable'));
      await until(() => theOnly(tray).state !== 'uploading');
      await clock.tick(60_000);
    }

    await until(() => uploads.length === 10);
  });

  it('begins anew with the same bytes where the system has forgotten it', async () => {
    const { tray, uploads, clock } = await oneUploading();
    uploads[0]!.progress(2, 'token');
    uploads[0]!.reject(new SupportError('unavailable'));
    await until(() => theOnly(tray).state === 'waiting');
    await clock.tick(1000);

    uploads[1]!.reject(new SupportError('expired'));
    await until(() => theOnly(tray).state === 'waiting');
    await clock.tick(0);

    expect(uploads[2]!.input).to.not.have.property('resume');
    expect(uploads[2]!.key).to.not.equal(uploads[0]!.key);
  });

  it('is not held for under way for ever when nothing is heard any more', async () => {
    const { tray, uploads, clock } = await oneUploading();
    uploads[0]!.progress(2, 'token');

    await clock.tick(121_000);
    await until(() => uploads.length === 2);

    expect(uploads[0]!.signal!.aborted).to.equal(true);
    expect(theOnly(tray).sent).to.equal(2);
  });

  it('is not sent again to a case where nobody knows whether it is there already', async () => {
    const { tray, uploads, clock } = aTray();
    tray.rules = { when: 'after' };
    tray.add([aFile('a')]);
    tray.sendTo('case-1');
    await until(() => uploads.length === 1);

    uploads[0]!.reject(new SupportError('unknown-outcome'));
    await until(() => theOnly(tray).state === 'failed');
    await clock.tick(600_000);

    expect([uploads.length, theOnly(tray).error!.kind]).to.deep.equal([1, 'unknown-outcome']);
  });

  it('says that its file has to be chosen again when that was moved meanwhile', async () => {
    const { tray, uploads } = aTray();
    const file = aFile('a');
    tray.add([file]);
    await until(() => uploads.length === 1);

    file.slice = () => unreadable('a').slice();
    uploads[0]!.reject(new SupportError('unavailable'));
    await until(() => theOnly(tray).state === 'failed');

    expect(theOnly(tray).problem).to.equal('unreadable');
  });

  it('holds up nobody who waits for the others', async () => {
    const { tray, uploads, device } = await oneUploading();
    device.set({ online: false });

    uploads[0]!.reject(new SupportError('offline'));

    await tray.settled();
    expect(theOnly(tray).state).to.equal('paused');
  });
});

describe('a file that has to be chosen again', () => {
  it('goes on under the same token when its bytes are the same, whatever it is called by now', async () => {
    const kept = await cutOff('The same bytes');
    const { tray, uploads } = aTray();
    tray.restore(kept);
    const before = theOnly(tray);

    tray.add([aFile('renamed.log', 'The same bytes')]);
    await until(() => uploads.length === 1);

    expect(before).to.include({ state: 'failed', problem: 'lost' });
    expect(theOnly(tray)).to.include({ id: kept[0]!.id, name: 'a', state: 'uploading' });
    expect(uploads[0]!.input).to.include({ name: 'a', resume: 'token' });
  });

  it('is not taken for another one of the same name and size: that goes as a file of its own, and says so', async () => {
    const kept = await cutOff('The same bytes');
    const { tray, uploads } = aTray();
    tray.restore(kept);

    tray.add([aFile('a', 'The sane bytes')], { again: kept[0]!.id });
    await until(() => uploads.length === 1);

    const [lost, fresh] = tray.items.current;
    expect(lost).to.include({ state: 'failed', problem: 'lost', resume: 'token' });
    expect(fresh).to.include({ other: 'a', state: 'uploading' });
    expect(uploads[0]!.input).to.not.have.property('resume');
    expect(uploads[0]!.key).to.not.equal(lost!.id);
  });

  it('begins anew where nobody knows whether its bytes are the same', async () => {
    const [kept] = await cutOff('The same bytes');
    const { print: _unknown, ...unprinted } = kept!;
    const { tray, uploads } = aTray();
    tray.restore([unprinted]);

    tray.add([aFile('a', 'The same bytes')]);
    await until(() => uploads.length === 1);

    expect(theOnly(tray).id).to.equal(kept!.id);
    expect(uploads[0]!.input).to.not.have.property('resume');
  });

  it('finds its own among several of the same size', async () => {
    const kept = [...(await cutOff('One two')), ...(await cutOff('Two one'))].map((file, n) => ({
      ...file,
      id: `kept-${n}`,
    }));
    const { tray, uploads } = aTray();
    tray.restore(kept);

    tray.add([aFile('x', 'Two one')]);
    await until(() => uploads.length === 1);

    expect(tray.items.current.map(({ state }) => state)).to.deep.equal(['failed', 'uploading']);
  });

  it('is every file that the system keeps no longer', async () => {
    const { tray, clock } = aTray();

    tray.restore([
      { ...aKept('a'), ref: { id: 'r', name: 'a', state: 'clean', expires: new Date(clock.now() - 1).toISOString() } },
    ]);

    expect(theOnly(tray).problem).to.equal('lost');
  });
});

describe('the scan of a file', () => {
  it('is asked about until it is through', async () => {
    const { tray, uploads, clock, states } = await oneUploading();
    uploads[0]!.resolve({ state: 'scanning' });
    await until(() => theOnly(tray).state === 'done');

    await clock.tick(2000);
    const meanwhile = theOnly(tray).ref!.state;
    states.now = { state: 'clean' };
    await clock.tick(4000);
    const asked = states.asked;
    await clock.tick(60_000);

    expect([meanwhile, theOnly(tray).ref!.state]).to.deep.equal(['scanning', 'clean']);
    expect(states.asked).to.equal(asked);
  });

  it('takes a file out of what is sent when it ends badly, with the reason', async () => {
    const { tray, uploads, clock, states } = await oneUploading();
    uploads[0]!.resolve({ state: 'scanning' });
    await until(() => theOnly(tray).state === 'done');

    states.now = { state: 'refused', reason: 'A virus.' };
    await clock.tick(2000);

    expect(theOnly(tray)).to.include({ state: 'failed' });
    expect([theOnly(tray).ref!.reason, tray.staged]).to.deep.equal(['A virus.', []]);
  });

  it('is asked about no longer when the file is taken away', async () => {
    const { tray, uploads, clock, states } = await oneUploading();
    uploads[0]!.resolve({ state: 'scanning' });
    await until(() => theOnly(tray).state === 'done');

    tray.remove(theOnly(tray).id);
    await clock.tick(60_000);

    expect(states.asked).to.equal(0);
  });

  it('is looked up for a file that a draft brings back', async () => {
    const { tray, states } = aTray();
    states.now = { state: 'refused' };

    tray.restore([{ ...aKept('a'), ref: { id: 'r', name: 'a', state: 'scanning', expires: '2099-01-01T00:00:00Z' } }]);
    await until(() => theOnly(tray).state === 'done');

    expect(tray.staged).to.deep.equal(['r']);
  });
});

interface Upload {
  input: { name: string; resume?: string; caseId?: string };
  signal: AbortSignal | undefined;
  key: string | undefined;
  resolve(ref?: Partial<FileRef>): void;
  reject(error: SupportError): void;
  progress(sent: number, token: string): void;
}

interface Call {
  signal?: AbortSignal;
  key?: string;
  onProgress?: (sent: number, of: number, token: string) => void;
}

function aTray({ discard }: { discard?: NonNullable<SupportBackend['files']>['discard'] } = {}) {
  const uploads: Upload[] = [];
  const states = { now: { state: 'scanning' } as Partial<FileRef>, asked: 0 };
  const upload = (input: Upload['input'] & { size: number }, call?: Call) =>
    new Promise<FileRef>((resolve, reject) => {
      uploads.push({
        input,
        signal: call?.signal,
        key: call?.key,
        resolve: (ref) => resolve({ id: `ref-${input.name}`, name: input.name, state: 'staged', ...ref }),
        reject,
        progress: (sent, token) => call?.onProgress?.(sent, input.size, token),
      });
    });
  const get = async ({ id }: { id: string }): Promise<FileRef> => {
    states.asked++;
    return { id, name: 'a', state: 'scanning', ...states.now };
  };
  const backend = aBackend({
    session: { get: async () => aSession() },
    files: { upload: upload as never, get, ...(discard && { discard }) },
  });
  const { store, clock, device } = aStore(backend);
  return { tray: files(store).tray('form')!, uploads, clock, device, states, store };
}

async function oneUploading(more: string | Parameters<typeof aTray>[0] = {}) {
  const given = aTray(typeof more === 'string' ? {} : more);
  given.tray.add([aFile('a', typeof more === 'string' ? more : undefined)]);
  await until(() => given.uploads.length === 1);
  return given;
}

/** What is kept of a file whose page was closed while it was on its way. */
async function cutOff(content: string): Promise<KeptFile[]> {
  const { tray, uploads, store } = await oneUploading(content);
  uploads[0]!.progress(3, 'token');
  return keptFiles(bookOf(store)!, 'draft', tray).map((file) => ({ ...file, id: `kept-${file.id}` }));
}

const aKept = (name: string): KeptFile => ({ id: name, name, size: 5, type: '', state: 'done' });
function aFile(name: string, content = 'xxxxx', type = ''): File {
  return new File([content], name, { type });
}
function of(name: string, bytes: readonly number[], type = ''): File {
  return new File([new Uint8Array(bytes)], name, { type });
}

/** As a browser hands one over that was moved since. */
function unreadable(name: string): File {
  const file = aFile(name);
  const refuse = () => Promise.reject(new DOMException('moved', 'NotReadableError'));
  file.slice = () => Object.assign(new Blob(['x']), { arrayBuffer: refuse });
  return file;
}

const theOnly = (tray: Tray) => {
  expect(tray.items.current).to.have.length(1);
  return tray.items.current[0]!;
};
const idOf = (tray: Tray, name: string) => tray.items.current.find((file) => file.name === name)!.id;
const namesIn = (tray: Tray) => tray.items.current.map(({ name }) => name);
const problemsIn = (tray: Tray) => tray.items.current.map(({ problem }) => problem);
const allChecked = (tray: Tray) => tray.items.current.every(({ state }) => state !== 'checking');
