import { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { folder, openBrowser, serve } from '../../scripts/pages.mjs';
import { root } from '../../scripts/vite/entries.mjs';

/** The built demo in a browser of its own: it is closed when the tests of the file are over. */
export function openPortal(headers: Record<string, string> = {}) {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    server = await serve(folder(`${root}dist-demo`), headers);
    browser = await openBrowser();
  });
  after(() => Promise.all([browser.close(), server.close()]));

  return {
    /** A tab at this address, loaded; `begin` comes before that. */
    async tab(address: string, begin?: (page: Page) => unknown): Promise<Page> {
      const page = await browser.newPage();
      await begin?.(page);
      await page.goto(server.origin + address, { waitUntil: 'networkidle0' });
      await page.bringToFront();
      return page;
    },
  };
}

/** Something within an element of the kit, or of the page, as soon as it is there. */
export const seen = async (page: Page, selector: string): Promise<ElementHandle<HTMLElement>> =>
  (await page.waitForSelector(selector)) as ElementHandle<HTMLElement>;

export const press = async (page: Page, selector: string): Promise<void> => (await seen(page, selector)).click();

/** Waits until an element shows these words. */
export async function says(page: Page, element: string, words: string, timeout = 10_000): Promise<void> {
  await page.waitForFunction(
    (tag, wanted) => {
      const found = document.querySelector(tag);
      return (found?.shadowRoot ?? found)?.textContent?.replaceAll(/[\u2068\u2069]/g, '').includes(wanted) ?? false;
    },
    { timeout },
    element,
    words,
  );
}

/** What has the focus: the host in the page, or the text of an element of the page's own. */
export const focused = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.tagName.toLowerCase());

export const partsOf = (page: Page): Record<string, string> =>
  Object.fromEntries(new URL(page.url()).searchParams) as Record<string, string>;
