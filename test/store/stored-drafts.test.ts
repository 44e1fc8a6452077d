import { expect } from 'chai';
import { drafts } from '../../src/store/drafts.js';
import { aDevice, seen } from '../support/device-pages.js';

const day = 86_400_000;

describe('a draft on a device', () => {
  it('is there after a crash, as it was at most a second before', async () => {
    const { opened } = aDevice();
    const first = await opened();
    const place = first.place('form:technical');
    place.write('Half a sen');
    await first.clock.tick(1000);
    await first.book.flush();
    place.write('Half a sentence that was lost');
    first.device.close();

    const second = await opened();
    const found = second.place('form:technical');
    const restored = await found.seek();

    expect([restored, found.draft?.content]).to.deep.equal([true, 'Half a sen']);
  });

  it('is not said to be kept before it is', async () => {
    const { opened } = aDevice();
    const { book, place } = await opened();

    const { id } = place('form:technical').write('Text');
    const before = book.isKept(id);
    await book.flush();
    const after = book.isKept(id);
    book.put(id, 'form:technical', 'More text');

    expect([before, after, book.isKept(id)]).to.deep.equal([false, true, false]);
  });

  it('of a small form, which is the next page’s from its start, is said to be kept there', async () => {
    const { opened } = aDevice();
    const first = await opened();
    const { id } = first.place('change:c1:close').write('Because');
    await first.book.flush();
    first.device.close();

    const { book } = await opened();
    await book.ready;

    expect([book.isMine(id), book.isKept(id)]).to.deep.equal([true, true]);
  });

  it('is kept as it was written last, also when that was while it was being kept', async () => {
    const missed: number[] = [];

    for (let moment = 0; moment < 40; moment++) {
      const { book, place } = await aDevice().opened();
      const form = place('form:technical');
      const { id } = form.write('First');
      const kept = book.flush();
      for (let turn = 0; turn < moment; turn++) await Promise.resolve();
      form.write('Second');
      await kept;
      await book.flush();
      if (!book.isKept(id)) missed.push(moment);
    }

    expect(missed).to.deep.equal([]);
  });

  it('belongs to one identity: another person on the same computer finds nothing', async () => {
    const { opened } = aDevice();
    const ana = await opened();
    ana.place('form:technical').write('Mine');
    await ana.book.flush();

    const others = [
      await opened({ identity: { tenant: 't', person: 'kim' } }),
      await opened({ identity: { tenant: 'u', person: 'p' } }),
      await opened({ identity: { tenant: 't', person: 'p' }, scope: 'coast' }),
    ];

    for (const { store } of others) expect(drafts(store).all!.current).to.deep.equal([]);
    expect(drafts((await opened()).store).all!.current).to.have.length(1);
  });

  it('is taken away when it is sent or discarded, and in the other tabs, too', async () => {
    const { opened } = aDevice();
    const [here, there] = [await opened(), await opened()];
    const place = here.place('form:technical');
    place.write('Text');
    await here.book.flush();
    await seen(() => there.book.all.current.length === 1);

    place.discard();
    await here.book.flush();
    await seen(() => there.book.all.current.length === 0);

    expect(drafts((await opened()).store).all!.current).to.deep.equal([]);
  });

  it('has one writer: a second tab sees it, and writes into one of its own', async () => {
    const { opened } = aDevice();
    const [here, there] = [await opened(), await opened()];
    here.place('form:technical').write('Here');
    await here.book.flush();
    await seen(() => there.book.all.current.length === 1);

    const second = there.place('form:technical');
    const restored = await second.seek();
    second.write('There');
    await there.book.flush();

    expect(restored).to.equal(false);
    const all = drafts((await opened()).store).all!.current.map(({ content }) => content);
    expect(all).to.have.members(['Here', 'There']);
  });

  it('can be taken up by another tab once its own is closed, as it was kept last', async () => {
    const { opened } = aDevice();
    const [here, there] = [await opened(), await opened()];
    const place = here.place('form:technical');
    place.write('First');
    await here.book.flush();
    await seen(() => there.book.all.current.length === 1);
    place.write('First, and more');
    await here.book.flush();
    here.device.close();

    const found = there.place('form:technical');
    await found.seek();

    expect(found.draft?.content).to.equal('First, and more');
  });

  it('has one writer also where there are no locks, until its lease has run out', async () => {
    const { opened } = aDevice({ locks: undefined });
    const [here, there] = [await opened(), await opened()];
    here.place('form:technical').write('Here');
    await here.book.flush();
    await seen(() => there.book.all.current.length === 1);

    const atOnce = await there.place('form:technical').seek();
    await there.clock.tick(20_000);
    const later = await there.place('form:technical').seek();

    expect([atOnce, later]).to.deep.equal([false, true]);
  });

  it('is not overwritten by a page that comes back from the cache of the browser', async () => {
    const { opened } = aDevice();
    const [here, there] = [await opened(), await opened()];
    const place = here.place('form:technical');
    place.write('Here');
    await here.book.flush();
    here.device.sleep();
    const taken = there.place('form:technical');
    await there.book.ready;
    await seen(async () => taken.seek());
    taken.write('There');
    await there.book.flush();

    here.device.wake();
    await seen(() => !here.book.isMine(taken.id));
    place.write('Here again');
    await here.book.flush();

    const all = drafts((await opened()).store).all!.current.map(({ content }) => content);
    expect(all).to.have.members(['Here again', 'There']);
  });

  it('of a small form is there when it is opened, and belongs to the tab that was first', async () => {
    const { opened } = aDevice();
    const before = await opened();
    drafts(before.store).write('change:7:close', { message: 'Done' }, { caseId: '7' });
    await before.book.flush();
    before.device.close();

    const [first, second] = [await opened(), await opened()];
    const read = [first, second].map(({ store }) => drafts(store).read('change:7:close'));
    drafts(second.store).write('change:7:close', { message: 'Another' });
    await second.book.flush();

    expect(read).to.deep.equal([{ message: 'Done' }, undefined]);
    const all = (await opened()).book.all.current.map(({ content }) => content);
    expect(all).to.deep.include.members([{ message: 'Done' }, { message: 'Another' }]);
  });

  it('comes to its end after 7 days without a change, or when the portal or the system says so', async () => {
    for (const [options, policy, days] of [
      [{}, {}, 7],
      [{ draftDays: 2 }, {}, 2],
      [{}, { drafts: { days: 1 } }, 1],
    ] as const) {
      const { opened } = aDevice();
      const first = await opened({ options, policy });
      const { ends } = first.place('form:technical').write('Text');
      await first.book.flush();
      first.device.close();

      const before = await opened({ options, policy, at: days * day - 1 });
      const there = before.book.all.current.length;
      const after = await opened({ options, policy, at: days * day + 1 });

      expect(ends - first.clock.now()).to.equal(days * day);
      expect([there, after.book.all.current.length]).to.deep.equal([1, 0]);
      expect((await opened({ options, policy })).book.all.current, 'taken from the device').to.deep.equal([]);
    }
  });

  it('stays in memory where the portal or the system wants that, and what was kept before goes', async () => {
    for (const [options, policy] of [
      [{ drafts: 'memory' }, {}],
      [{}, { drafts: { stored: false } }],
    ] as const) {
      const { opened } = aDevice();
      const before = await opened();
      before.place('form:technical').write('Kept');
      await before.book.flush();
      before.device.close();

      const { book, place } = await opened({ options, policy });
      const draft = place('form:technical').write('Not kept');
      await book.flush();
      await settledAway();

      expect([book.isKept(draft.id), book.trouble.current]).to.deep.equal([false, undefined]);
      const left = (await opened()).book.all.current.map(({ content }) => content);
      expect(left).to.deep.equal([]);
    }
  });
});

describe('forgetting', () => {
  it('leaves nothing of a person: on the page, in other tabs, in any scope, on the device', async () => {
    const { opened } = aDevice();
    const [north, tab] = [await opened(), await opened()];
    const coast = await opened({ scope: 'coast' });
    const other = await opened({ identity: { tenant: 't', person: 'kim' } });
    for (const { book, place } of [north, coast, other]) {
      place('form:technical').write('Text');
      await book.flush();
    }
    await seen(() => tab.book.all.current.length === 1);

    await north.store.forget();
    await seen(() => tab.book.all.current.length === 0);

    expect(north.book.all.current).to.deep.equal([]);
    expect((await opened()).book.all.current).to.deep.equal([]);
    expect((await opened({ scope: 'coast' })).book.all.current).to.deep.equal([]);
    const theirs = await opened({ identity: { tenant: 't', person: 'kim' } });
    expect(theirs.book.all.current, 'somebody else’s stay').to.have.length(1);
  });

  it('also stops what was about to be kept', async () => {
    const { opened } = aDevice();
    const { store, place, clock, book } = await opened();
    place('form:technical').write('Just typed');

    await store.forget();
    await clock.tick(5000);
    await book.flush();

    expect((await opened()).book.all.current).to.deep.equal([]);
  });
});

const settledAway = async () => {
  for (let round = 0; round < 20; round++) await new Promise((resolve) => setTimeout(resolve, 1));
};
