import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { complaintsOf } from '../../scripts/pages.mjs';
import { root } from '../../scripts/vite/entries.mjs';
import { strictPolicy } from '../../scripts/wtr/strict-policy.mjs';
import { openPortal } from './portal.js';

const pages = [
  'cases',
  'new&layout=steps',
  'case&case=north-59',
  'case&case=north-6',
  'customers',
  'customer&customer=cu-001',
  'subscriptions',
  'contact&customer=cu-001',
  'contact&subscription=cu-001:1',
  'contact&role=customer',
  'account&signed-out=north,coast,island',
  'new&customer=cu-007',
];

describe('the pages of the demo under the strictest policy', () => {
  const { tab } = openPortal({ 'content-security-policy': strictPolicy() });

  for (const address of pages)
    it(`${address} complains of nothing`, async () => {
      let complaints: string[] = [];

      await tab(`/?page=${address}`, (page) => (complaints = complaintsOf(page)));

      expect(complaints).to.deep.equal([]);
    });
});

describe('the pages of the demo', () => {
  const { tab } = openPortal();
  const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');

  for (const [at, address] of pages.entries()) {
    const lang = ['fr', 'ru', 'ar', 'en'][at % 4];
    const look = `&lang=${lang}${at % 2 ? '&dark' : ''}`;

    it(`${address}${look} has no barrier that axe knows, and room at 320 pixels`, async () => {
      const page = await tab(`/?bar=0&page=${address}${look}`, (each) => each.setViewport({ width: 320, height: 800 }));

      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await page.evaluate(axe);
      const found = await page.evaluate(async () => {
        const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
      });

      expect(wide).to.equal(0);
      expect(found).to.deep.equal([]);
    });
  }
});
