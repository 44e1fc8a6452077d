import { existsSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { complaintsOf, folder, openBrowser, serve } from '../../scripts/pages.mjs';
import { root } from '../../scripts/vite/entries.mjs';
import { strictPolicy } from '../../scripts/wtr/strict-policy.mjs';

// Vite's dev server needs inline scripts, so it is the built demo that is held to the policy.
describe('the built demo under the strictest policy', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    server = await serve(folder(`${root}dist-demo`), { 'content-security-policy': strictPolicy() });
    browser = await openBrowser();
  });

  after(() => Promise.all([browser.close(), server.close()]));

  for (const address of ['/?fresh', '/?fresh&page=new', '/?fresh&page=case', '/?fresh&lang=ar&dark&theme=crm']) {
    it(`${address} complains of nothing`, async () => {
      expect(existsSync(`${root}dist-demo/index.html`)).to.equal(true);
      const page = await browser.newPage();
      const complaints = complaintsOf(page);

      await page.goto(server.origin + address, { waitUntil: 'networkidle0' });

      expect(complaints).to.deep.equal([]);
    });
  }
});
