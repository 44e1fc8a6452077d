import { expect } from 'chai';
import { entries, root } from '../../scripts/vite/entries.mjs';

describe('importing an entry where there is no document', () => {
  for (const { name, source } of entries()) {
    it(`${name} loads`, async () => {
      expect(typeof document).to.equal('undefined');

      const module = (await import(root + source)) as object;

      expect(Object.keys(module).length > 0 || name.startsWith('casekit/define')).to.equal(true);
    });
  }
});
