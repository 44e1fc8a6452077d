import { expect } from 'chai';
import { SupportError } from '../../src/port/error.js';
import { sendFiledFiles } from '../../src/store/filed-files.js';
import { files } from '../../src/store/files.js';
import { bookOf } from '../../src/store/ledger.js';
import { until } from '../support/clock.js';
import { aFile, aTray } from '../support/tray.js';

describe('files that go to a case after it was filed', () => {
  it('stay with what is unfinished until all of them are there', async () => {
    const { kept, uploads, tray } = await filed('one', 'two');

    expect(kept()).to.deep.equal(['change:c1:files: one, two']);
    uploads[0]!.resolve();
    await until(() => tray.items.current[0]!.state === 'done');
    expect(kept()).to.deep.equal(['change:c1:files: two']);
    uploads[1]!.resolve();
    await until(() => tray.items.current[1]!.state === 'done');
    expect(kept()).to.deep.equal([]);
  });

  it('are told of as something to be added to that case, for that customer', async () => {
    const { book } = await filed('one');

    expect(book.all.current[0]).to.deep.include({
      caseId: 'c1',
      number: 'N-1',
      title: 'Mail does not arrive',
      customer: { id: 'k', label: 'Contoso' },
      content: { actions: ['files'] },
    });
  });

  it('are the same files on their way for whoever looks at the case', async () => {
    const { store, tray } = await filed('one');

    expect(files(store).tray('change:c1')).to.equal(tray);
  });

  it('that failed stay until somebody takes them away', async () => {
    const { kept, uploads, tray } = await filed('one');
    uploads[0]!.reject(new SupportError('forbidden'));
    await until(() => tray.items.current[0]!.state === 'failed');

    expect(kept()).to.deep.equal(['change:c1:files: one']);
    tray.remove(tray.items.current[0]!.id);
    await until(() => !kept().length);
  });

  it('are not told of again once somebody has given them up', async () => {
    const { kept, book, uploads, tray } = await filed('one', 'two');

    book.drop(book.all.current[0]!.id);
    uploads[0]!.resolve();
    await until(() => tray.items.current[0]!.state === 'done');

    expect(kept()).to.deep.equal([]);
  });

  it('leave nothing behind where there are none', async () => {
    const { kept } = await filed();

    expect(kept()).to.deep.equal([]);
  });
});

/** A case that is filed with these files, which wait for it. */
async function filed(...names: string[]) {
  const { tray, uploads, ...rest } = aTray();
  const { store } = tray;
  tray.rules = { when: 'after' };
  tray.add(names.map((name) => aFile(name, `content of ${name}`)));
  await until(() => tray.items.current.every(({ state }) => state === 'waiting'));

  sendFiledFiles(
    [tray],
    { id: 'c1', number: 'N-1', state: 'created' },
    { title: 'Mail does not arrive', customer: { id: 'k', label: 'Contoso' } },
  );
  await until(() => uploads.length === names.length);

  const book = bookOf(store)!;
  const kept = () =>
    book.all.current.map(({ slot, files: told = [] }) => `${slot}: ${told.map(({ name }) => name).join(', ')}`);
  return { ...rest, tray, uploads, store, book, kept };
}
