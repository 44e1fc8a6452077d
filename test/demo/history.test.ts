import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { openPortal, press, says, seen } from './portal.js';

describe('a page in the back/forward cache', () => {
  const { tab } = openPortal();

  for (const address of ['/?page=cases', '/?page=case&case=north-59', '/?page=new', '/?page=customers'])
    it(`${address} comes back as it was left`, async () => {
      const page = await tab(address);
      await leave(page);

      await page.goBack();

      await seen(page, 'support-provider');
      expect(await howItCame(page)).to.equal('back');
    });

  it('shows within two seconds what has been written meanwhile', async () => {
    const address = '/?page=case&case=north-59';
    const text = 'Written while nobody looked.';
    const page = await tab(address);
    await leave(page);
    const other = await tab(address);
    await (await seen(other, 'case-feed >>> textarea')).type(text);
    await press(other, 'case-feed >>> #send');
    await says(other, 'case-feed', text);
    await other.close();

    await page.goBack();

    await says(page, 'case-feed', text, 2000);
    expect(await howItCame(page)).to.equal('back');
  });
});

/** Goes to another site; the page notes how it comes back. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => (document.body.dataset['came'] = persisted ? 'back' : 'anew')),
  );
  await page.goto('data:text/html,elsewhere');
}

const howItCame = (page: Page) => page.evaluate(() => document.body.dataset['came']);
