import { readFileSync } from 'node:fs';
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

describe('an element of the kit', () => {
  const tags = entries().flatMap(({ name }) => /^casekit\/elements\/(.*)$/.exec(name)?.[1] ?? []);

  for (const tag of tags)
    it(`${tag} is defined with all others, and its class is exported`, async () => {
      const all = readFileSync(`${root}src/define/index.ts`, 'utf8');
      const kit = (await import(`${root}src/index.ts`)) as object;

      expect(all).to.contain(`'./${tag}.js'`);
      expect(kit).to.have.property(tag.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()));
    });
});
