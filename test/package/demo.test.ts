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

  for (const address of [
    '/?fresh',
    '/?fresh&page=new',
    '/?fresh&page=case&case=north-59',
    '/?fresh&lang=ar&dark&theme=crm',
  ]) {
    it(`${address} complains of nothing`, async () => {
      expect(existsSync(`${root}dist-demo/index.html`)).to.equal(true);
      const page = await browser.newPage();
      const complaints = complaintsOf(page);

      await page.goto(server.origin + address, { waitUntil: 'networkidle0' });

      expect(complaints).to.deep.equal([]);
    });
  }
});

describe('the demo and its address', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    server = await serve(folder(`${root}dist-demo`));
    browser = await openBrowser();
  });

  after(() => Promise.all([browser.close(), server.close()]));

  const at = async (address: string) => {
    const page = await browser.newPage();
    await page.goto(server.origin + address, { waitUntil: 'networkidle0' });
    return page;
  };

  it('names what it does not know of a list', async () => {
    const page = await at('/?fresh&list.preset=all&list.status=odd&list.colour=red&layout=tree');

    const named = await page.$eval('.unknown b', (element) => element.textContent);

    expect(named).to.equal('list.status=odd, list.colour=red, layout=tree');
  });

  it('comes back from a case to the list as it was, and says each page by its heading', async () => {
    const page = await at('/?fresh&list.preset=all');

    await (await page.waitForSelector('case-list >>> tbody a'))!.click();
    await page.waitForSelector('case-detail');
    const onCase = await page.evaluate(() => [document.activeElement?.textContent, document.title]);
    await page.goBack();
    await page.waitForSelector('case-list >>> tbody a');
    const back = await page.evaluate(() => [document.activeElement?.textContent, location.search]);

    expect(onCase).to.deep.equal(['Case', 'Case · Fjordlight']);
    expect(back).to.deep.equal(['Cases', '?fresh&list.preset=all']);
  });

  it('keeps what was typed while the network fails, and forgets the fault once somebody has signed in', async () => {
    const page = await at('/?fresh&list.preset=all');

    const search = (await page.waitForSelector('case-list >>> input[type="search"]'))!;
    await search.type('mail');
    await page.select('.workbench select:has(option[value="session"])', 'session');
    const typed = await search.evaluate((input) => [input.isConnected, (input as HTMLInputElement).value]);
    const ended = await at('/?fault=session');
    await (await ended.waitForSelector('.all-out ::-p-text(Sign in)'))!.click();
    await (await ended.waitForSelector('#sign-in[open] [type="submit"]'))!.click();
    await ended.waitForSelector('case-list >>> tbody a');

    expect(typed).to.deep.equal([true, 'mail']);
    expect(ended.url()).not.to.contain('fault');
  });
});
