import { expect } from 'chai';
import { drafts } from '../../src/store/drafts.js';
import { bookOf } from '../../src/store/ledger.js';
import { aDevice, seen } from '../support/device-pages.js';

const slot = 'form:technical';

describe('what is written in a tab', () => {
  it('is kept by itself within half a second, in one go', async () => {
    const { book, clock, place } = await aDevice().opened();
    const [one, two] = [place(slot), place('form:billing')];
    const first = one.write('Text');
    const second = two.write('Other');
    await clock.tick(399);
    const early = clock.pending;

    await clock.tick(1);
    await seen(() => book.isKept(first.id) && book.isKept(second.id));

    expect([early, clock.pending]).to.deep.equal([1, 0]);
  });

  it('is not put back to what the device has, however it is asked for again', async () => {
    const { store, book, place } = await aDevice().opened();
    const form = place(slot);
    const { id } = form.write('Kept');
    await book.flush();
    form.write('Newer');

    const opened = await drafts(store).open(id);

    expect([opened, form.draft?.content]).to.deep.equal([true, 'Newer']);
  });

  it('stays one draft over a stay in the cache of the browser', async () => {
    const { opened } = aDevice();
    const { book, device, place } = await opened();
    const form = place(slot);
    form.write('Before');
    await book.flush();

    device.sleep();
    device.wake();
    await seen(() => book.isMine(form.id));
    await book.flush();
    form.write('After');
    await book.flush();

    expect((await opened()).book.all.current.map(({ content }) => content)).to.deep.equal(['After']);
  });

  it('is kept when the page goes to sleep before its moment came', async () => {
    const { opened } = aDevice();
    const { device, place } = await opened();
    place(slot).write('Just typed');

    device.sleep();

    await seen(async () => (await opened()).book.all.current.length === 1);
  });
});

describe('a draft that is taken up from another tab', () => {
  it('is this tab’s from then on, and known to be kept', async () => {
    const { opened } = aDevice();
    const [here, there] = [await opened(), await opened()];
    const { id } = here.place(slot).write('Text');
    await here.book.flush();
    await seen(() => there.book.get(id));
    here.device.close();
    const before = [there.book.isMine(id), there.book.isKept(id)];

    const found = await there.book.claim(id);

    expect(before).to.deep.equal([false, false]);
    expect([found?.content, there.book.isMine(id), there.book.isKept(id)]).to.deep.equal(['Text', true, true]);
  });

  it('and is gone by then is gone here, too, and nobody’s', async () => {
    const { opened } = aDevice();
    const [here, there] = [await opened(), await opened()];
    const { id } = here.place(slot).write('Text');
    await here.book.flush();
    await seen(() => there.book.get(id));
    here.book.drop(id);
    const dropped = here.book.flush();
    here.device.close();
    await dropped;

    const found = await there.book.claim(id);

    expect([found, there.book.get(id), there.book.isMine(id), there.book.isKept(id)]).to.deep.equal([
      undefined,
      undefined,
      false,
      false,
    ]);
    expect(there.book.all.current).to.deep.equal([]);
  });

  it('is as the device has it for those who only look on', async () => {
    const { opened } = aDevice();
    const [here, there] = [await opened(), await opened()];
    const form = here.place(slot);
    const { id } = form.write('First');
    await here.book.flush();
    await seen(() => there.book.get(id)?.content === 'First');
    there.place(slot).write('Their own, not kept yet');

    form.write('Second');
    await here.book.flush();
    await seen(() => there.book.get(id)?.content === 'Second');

    expect(there.book.all.current.map(({ content }) => content)).to.have.members(['Second', 'Their own, not kept yet']);
  });

  it('is not touched by what this tab knows of it: its writer knows better', async () => {
    const { opened } = aDevice();
    const [here, there] = [await opened(), await opened()];
    const { id } = here.place(slot).write('Text');
    await here.book.flush();
    await seen(() => there.book.get(id));

    there.book.note(id, { title: 'Not ours' });
    there.book.note('unknown', { title: 'Nothing' });

    expect([there.book.get(id)?.title, there.book.get('unknown')]).to.deep.equal([undefined, undefined]);
    here.book.note(id, { title: 'Ours' });
    expect(here.book.get(id)?.title).to.equal('Ours');
  });
});

describe('forgetting in another tab', () => {
  it('takes what is being written here, too, for good, and says so', async () => {
    const { opened } = aDevice();
    const [here, there] = [await opened(), await opened()];
    there.place(slot).write('Kept');
    await there.book.flush();
    there.place('form:billing').write('Not kept yet');
    const before = there.book.forgotten.current;

    await here.store.forget();
    await seen(() => there.book.forgotten.current > before);
    await there.clock.tick(1000);
    await there.book.flush();

    expect(there.book.all.current).to.deep.equal([]);
    expect((await opened()).book.all.current).to.deep.equal([]);
  });

  it('waits for what is on its way to the device, whenever that began', async () => {
    const left: number[] = [];

    for (let moment = 0; moment < 60; moment += 2) {
      const { opened } = aDevice();
      const { store, book, place } = await opened();
      place(slot).write('Text');
      const kept = book.flush();
      for (let turn = 0; turn < moment; turn++) await Promise.resolve();
      await store.forget();
      await kept;
      if ((await opened()).book.all.current.length) left.push(moment);
    }

    expect(left).to.deep.equal([]);
  });
});

describe('a system that wants nothing kept', () => {
  it('is obeyed from the moment it says so: what was kept goes, and what was about to be is not', async () => {
    const { opened } = aDevice();
    const policy: { drafts?: object } = {};
    const { store, book, clock, place } = await opened({ policy });
    place(slot).write('Kept');
    await book.flush();
    place('form:billing').write('About to be kept');

    policy.drafts = { stored: false };
    await store.session!.refresh();
    bookOf(store);
    await clock.tick(1000);
    await book.flush();

    await seen(async () => (await opened()).book.all.current.length === 0);
    expect(book.all.current, 'on this page nothing is lost').to.have.length(2);
    expect([book.lasting, book.trouble.current]).to.deep.equal([false, undefined]);
  });

  it('shows nothing of what a page before had kept', async () => {
    const { opened } = aDevice();
    const before = await opened();
    before.place(slot).write('Kept');
    await before.book.flush();
    before.device.close();

    const { book } = await opened({ policy: { drafts: { stored: false } } });
    await seen(async () => (await opened()).book.all.current.length === 0);

    expect(book.all.current).to.deep.equal([]);
  });
});
