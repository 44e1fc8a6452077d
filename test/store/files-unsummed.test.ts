import { expect } from 'chai';
import { until } from '../support/clock.js';
import { aFile, aKept, aTray, allChecked, problemsIn, withoutSums } from '../support/tray.js';

describe('on a page that cannot tell what a file is by its content', () => {
  it('one of the same name and size is the same, and any other is another', async () => {
    await withoutSums(async () => {
      const { tray, uploads } = aTray();

      tray.add([aFile('a', 'one'), aFile('a', 'two'), aFile('a', 'four'), aFile('b', 'one')]);
      await until(() => allChecked(tray));
      await until(() => uploads.length === 3);

      expect(problemsIn(tray)).to.deep.equal([undefined, 'duplicate', undefined, undefined]);
    });
  });

  it('one that support has already is known by its name and its size', async () => {
    const ref = { id: 'r', name: 'a', state: 'clean' as const };
    await withoutSums(async () => {
      const { tray } = aTray();
      tray.restore([{ ...aKept('a'), ref, print: 'sum' }]);

      tray.add([aFile('a')]);
      await until(() => allChecked(tray));

      expect(problemsIn(tray)).to.deep.equal([undefined, 'duplicate']);
    });
    const { tray } = aTray();
    tray.restore([{ ...aKept('a'), ref }]);
    tray.add([aFile('a')]);
    await until(() => allChecked(tray));
    expect(problemsIn(tray)).to.deep.equal([undefined, 'duplicate']);
  });

  it('one that is chosen again goes from its beginning where it has the name and the size, else as another', async () => {
    await withoutSums(async () => {
      const lost = { ...aKept('a'), state: 'failed' as const, resume: 'token' };
      const kept = { ...lost, print: 'sum' };
      const found: unknown[] = [];
      for (const [file, before] of [
        [aFile('a'), kept],
        [aFile('a'), lost],
        [aFile('a', 'longer'), kept],
        [aFile('b'), kept],
      ] as const) {
        const { tray, uploads } = aTray();
        tray.restore([before]);
        tray.add([file], { again: kept.id });
        await until(() => uploads.length === 1);
        found.push([tray.items.current.map(({ state, other }) => other ?? state), uploads[0]!.input.resume]);
      }

      expect(found).to.deep.equal([
        [['uploading'], undefined],
        [['uploading'], undefined],
        [['failed', 'a'], undefined],
        [['failed', 'a'], undefined],
      ]);
    });
  });
});
