import { expect } from 'chai';
import { SupportError } from '../../src/port/error.js';
import { cases } from '../../src/store/cases.js';
import { oneCase } from '../../src/store/one-case.js';
import { aCase } from '../support/answers.js';
import { settled, until } from '../support/clock.js';
import { watching } from '../support/store.js';
import { aFile, aTray, oneUploading, theOnly } from '../support/tray.js';

describe('an upload that is refused', () => {
  it('waits for its person, and is another one under a key of its own from then on', async () => {
    const { tray, uploads, clock } = await oneUploading();
    uploads[0]!.progress(3);
    uploads[0]!.reject(new SupportError('invalid', { reason: 'No.' }));
    await until(() => theOnly(tray).state === 'failed');
    const { error, sent } = theOnly(tray);
    await clock.tick(3_600_000);
    const meanwhile = uploads.length;

    tray.retry(theOnly(tray).id);
    await until(() => uploads.length === 2);

    expect([error!.reason, sent, meanwhile]).to.deep.equal(['No.', 0, 1]);
    expect(uploads[1]!.key).to.not.equal(uploads[0]!.key);
    expect(theOnly(tray)).to.include({ state: 'uploading', error: undefined });
  });

  it('is not taken for forgotten where nothing of it had been kept', async () => {
    const { tray, uploads, clock } = await oneUploading();

    uploads[0]!.reject(new SupportError('not-found'));
    await until(() => theOnly(tray).state === 'failed');
    await clock.tick(60_000);

    expect([uploads.length, theOnly(tray).error!.kind]).to.deep.equal([1, 'not-found']);
  });
});

describe('an upload of which nobody knows whether it arrived', () => {
  for (const [where, given, caseId, resume] of [
    ['before there is a case', {}, undefined, undefined],
    ['that has a place to go on from', {}, 'c', 'token'],
    ['to a system that knows keys', { session: { policy: { repeat: 'safe' } } }, 'c', undefined],
  ] as const)
    it(`${where} goes again under its key`, async () => {
      const { tray, uploads, clock, store } = aTray(given);
      watching(store.session);
      await settled();
      tray.caseId = caseId;
      tray.add([aFile('a')]);
      await until(() => uploads.length === 1);
      if (resume) uploads[0]!.progress(1, resume);

      uploads[0]!.reject(new SupportError('unknown-outcome'));
      await until(() => theOnly(tray).state === 'waiting');
      await clock.tick(1000);

      expect(uploads[1]!.key).to.equal(uploads[0]!.key);
    });

  it('to a case is looked for there: whoever decides sees the files of the case', async () => {
    const reads: string[] = [];
    const cases = { get: async ({ id }: { id: string }) => (reads.push(id), aCase(id)) };
    const { tray, uploads, store } = aTray({ cases });
    watching(oneCase(store).get('c'));
    tray.caseId = 'c';
    tray.add([aFile('a')]);
    await until(() => uploads.length === 1);
    const before = reads.length;

    uploads[0]!.reject(new SupportError('unknown-outcome'));
    await until(() => theOnly(tray).state === 'failed' && reads.length > before);

    expect(reads).to.deep.equal(['c', 'c']);
  });

  it('to a case alone has cases read again: what is only staged is seen nowhere yet', async () => {
    let lists = 0;
    const { tray, uploads, store } = aTray({ cases: { list: async () => (lists++, { items: [] }) } });
    watching(cases(store).list({}));
    await settled();
    const before = lists;
    tray.add([aFile('a'), aFile('b', 'other'), aFile('c', 'third')]);
    await until(() => uploads.length === 3);

    uploads[0]!.resolve();
    uploads[1]!.reject(new SupportError('unknown-outcome', { retryAfter: 1000 }));
    await until(() => tray.items.current.filter(({ state }) => state !== 'uploading').length === 2);
    tray.caseId = 'c';
    uploads[2]!.reject(new SupportError('forbidden'));
    await until(() => tray.items.current.every(({ state }) => state !== 'uploading'));
    await settled();

    expect([before, lists]).to.deep.equal([1, 1]);
  });
});
