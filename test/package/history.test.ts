import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { folder, openBrowser, serve } from '../../scripts/pages.mjs';
import { root } from '../../scripts/vite/entries.mjs';

describe('a page in the back/forward cache', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;

  before(async () => {
    server = await serve(folder(`${root}dist-demo`));
    browser = await openBrowser();
  });

  after(() => Promise.all([browser.close(), server.close()]));

  const left = async (address: string) => {
    const page = await browser.newPage();
    await page.goto(server.origin + address, { waitUntil: 'networkidle0' });
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => document.body.classList.add(persisted ? 'back' : 'anew')),
    );
    await page.goto('data:text/html,elsewhere');
    return page;
  };

  for (const address of ['/?page=cases', '/?page=case&case=north-59', '/?page=new', '/?page=customers'])
    it(`${address} comes back as it was left`, async () => {
      const page = await left(address);

      await page.goBack();

      await page.waitForSelector('support-provider');
      expect(await page.$eval('body', ({ className }) => className)).to.match(/\bback\b/);
    });

  it('shows within two seconds what has been written meanwhile', async () => {
    const text = 'Written while nobody looked.';
    const page = await left('/?page=case&case=north-59');
    await reply(await browser.newPage(), `${server.origin}/?page=case&case=north-59`, text);

    await page.goBack();

    await page.waitForFunction(says, { timeout: 2000 }, text);
    expect(await page.$eval('body', ({ className }) => className)).to.match(/\bback\b/);
  });
});

const says = (text: string) => !!document.querySelector('case-feed')?.shadowRoot?.textContent?.includes(text);

/** Answers a case in a tab of its own. */
async function reply(page: Page, address: string, text: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.locator('case-feed >>> textarea').fill(text);
  await page.locator('case-feed >>> #send').click();
  await page.waitForFunction(says, {}, text);
  await page.close();
}
