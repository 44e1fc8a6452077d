import { expect } from 'chai';
import { bookOf } from '../../src/store/ledger.js';
import { Place } from '../../src/store/place.js';
import { aBackend } from '../support/answers.js';
import { aDevice, seen } from '../support/device-pages.js';
import { aStore } from '../support/store.js';

const slot = 'form:technical';

describe('a form that opens where something was left', () => {
  it('takes up the newest that nobody on this page has in hand', async () => {
    const { opened } = aDevice();
    await leftBehind(opened, 'Older', 'Newer');
    const { place } = await opened();
    const first = place(slot);

    const found = await first.seek();
    const second = place(slot);
    const foundToo = await second.seek();

    expect([found, first.draft?.content]).to.deep.equal([true, 'Newer']);
    expect([foundToo, second.draft?.content]).to.deep.equal([true, 'Older']);
    expect(await place(slot).seek(), 'and there is no third').to.equal(false);
  });

  it('leaves it to the next one when somebody has begun to write meanwhile', async () => {
    const { opened } = aDevice();
    await leftBehind(opened, 'Left');
    const { book, place } = await opened();
    const form = place(slot);

    const looking = form.seek();
    form.write('Begun anew');
    const found = await looking;

    expect([found, form.draft?.content]).to.deep.equal([false, 'Begun anew']);
    expect(
      form.others.map(({ content }) => content),
      'it can still be taken up',
    ).to.deep.equal(['Left']);
    expect(book.all.current).to.have.length(2);
  });

  it('leaves it to the next one when the form is gone before it was found', async () => {
    const { opened } = aDevice();
    await leftBehind(opened, 'Left');
    const { place } = await opened();
    const gone = place(slot);

    const looking = gone.seek();
    gone.release();
    const found = await looking;

    expect(found).to.equal(false);
    const next = place(slot);
    await next.seek();
    expect(next.draft?.content).to.equal('Left');
  });

  it('leaves what is for another form alone', async () => {
    const { opened } = aDevice();
    await leftBehind(opened, 'Left');
    const { place } = await opened();
    const billing = place('form:billing');

    const found = await billing.seek();

    expect([found, billing.draft, billing.others]).to.deep.equal([false, undefined, []]);
  });
});

describe('the other drafts of a form', () => {
  it('are those of its kind that no form of this page has in hand', () => {
    const { form, another, book } = aPage();
    form.write('Mine');
    another.write('In hand');
    book.put('left', slot, 'Left');
    book.put('billing', 'form:billing', 'Of another kind');

    expect(form.others.map(({ content }) => content)).to.deep.equal(['Left']);
  });

  it('one of them is opened in place of its own, which waits for the next one then', async () => {
    const { form, book } = aPage();
    form.write('Mine');
    book.put('left', slot, 'Left');
    book.wanted.set('left');

    const opened = await form.open('left');

    expect([opened, form.id, form.draft?.content]).to.deep.equal([true, 'left', 'Left']);
    expect(form.others.map(({ content }) => content)).to.deep.equal(['Mine']);
    expect(book.wanted.current, 'nobody has to open it any more').to.equal(undefined);
    expect(new Place(book, slot).draft?.content).to.equal('Mine');
  });

  it('are not opened while another tab writes them', async () => {
    const { opened } = aDevice();
    const [here, there] = [await opened(), await opened()];
    const theirs = there.place(slot).write('Theirs');
    await there.book.flush();
    await seen(() => here.book.get(theirs.id));
    const form = here.place(slot);
    form.write('Mine');
    here.book.wanted.set('something else');

    const taken = await form.open(theirs.id);

    expect([taken, form.draft?.content]).to.deep.equal([false, 'Mine']);
    expect(here.book.wanted.current).to.equal('something else');
  });
});

describe('the draft that somebody wants to go on with', () => {
  it('is offered to forms of its kind, and not to the one that has it', () => {
    const { form, another, book } = aPage();
    const before = form.wanted;
    another.write('In hand');
    const billing = new Place<string>(book, 'form:billing');

    book.wanted.set(another.id);

    expect([before, form.wanted, another.wanted, billing.wanted]).to.deep.equal([
      undefined,
      another.id,
      undefined,
      undefined,
    ]);
    book.wanted.set('gone since');
    expect(form.wanted).to.equal(undefined);
  });
});

/** Two forms of a kind, on a page that keeps nothing. */
function aPage() {
  const book = bookOf(aStore(aBackend()).store)!;
  return { book, form: new Place<string>(book, slot), another: new Place<string>(book, slot) };
}

/** What was written on a page that has been closed since, each a second after the one before. */
async function leftBehind(opened: ReturnType<typeof aDevice>['opened'], ...texts: string[]) {
  const { book, clock, device, place } = await opened();
  for (const text of texts) {
    place(slot).write(text);
    await clock.tick(1000);
  }
  await book.flush();
  device.close();
}
