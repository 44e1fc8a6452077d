import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, serve } from '../../scripts/pages.mjs';
import { root } from '../../scripts/vite/entries.mjs';
import { strictPolicy } from '../../scripts/wtr/strict-policy.mjs';

interface Item {
  id: string;
  cls?: string;
  payload?: string;
  markdown?: string;
  value?: string;
  name?: string;
  url?: string;
  input?: string;
  live?: 'auto' | 'interaction';
}

const foreign = process.env['CASEKIT_CORPUS'];
const lists = [
  join(root, 'test/corpus/own-xss.json'),
  ...(foreign ? ['xss', 'xss-h5sc'].map((name) => join(foreign, `${name}.json`)) : []),
].filter((file) => existsSync(file));

/** What is not markup at all, or not meant as such. */
const furtherLists = [
  ...['markdown', 'own-strings', 'filenames', 'urls'].map((name) => join(root, `test/corpus/${name}.json`)),
  ...(foreign ? ['naughty-strings', 'html-tokens', 'leaks'].map((name) => join(foreign, `${name}.json`)) : []),
].filter((file) => existsSync(file));

/** So many stand on one page, each in a place of its own, where none of them is expected to run. */
const atOnce = 20;

/**
 * The positive control of test/hostile/: without it, nothing that runs nowhere proves anything. And the second wall: what a
 * portal's policy still holds when ours has a hole.
 */
describe('payloads on a page without the kit', () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  for (const file of lists) {
    it(`run where there is no policy, at least 95 of 100 of those marked in ${file.split('/').at(-1)!}`, async function () {
      this.timeout(120_000);
      const marked = (JSON.parse(readFileSync(file, 'utf8')) as { items: Item[] }).items.filter(({ live }) => live);
      const server = await serve(onlyPage);
      const page = await browser.newPage();

      const silent: string[] = [];
      for (const item of marked) if (!(await runs(page, `${server.origin}/`, [textOf(item)]))) silent.push(item.id);
      await page.close();
      await server.close();

      expect(marked.length).to.be.above(0);
      expect(silent.length, silent.join(' ')).to.be.at.most(Math.floor(marked.length * 0.05));
    });
  }

  for (const file of [...lists, ...furtherLists])
    it(`run nowhere under the policy that docs/security.md asks for, even set raw (${file.split('/').at(-1)!})`, async function () {
      this.timeout(120_000);
      const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: Item[] };
      const texts = items.map(textOf);
      const server = await serve(onlyPage, { 'content-security-policy': strictPolicy() });
      const page = await browser.newPage();

      const ran: string[] = [];
      for (let at = 0; at < texts.length; at += atOnce) {
        const some = texts.slice(at, at + atOnce);
        if (await runs(page, `${server.origin}/`, some, 1)) ran.push(`${items[at]!.id} and what follows`);
      }
      await page.close();
      await server.close();

      expect(ran).to.deep.equal([]);
    });

  it('lay nothing over the page round a message under that policy, even set raw', async function () {
    this.timeout(60_000);
    const { items } = JSON.parse(readFileSync(lists[0]!, 'utf8')) as { items: Item[] };
    const server = await serve(onlyPage, { 'content-security-policy': strictPolicy() });
    const page = await browser.newPage();

    const over: string[] = [];
    for (const { id, cls, payload } of items) {
      if (cls !== 'css') continue;
      await page.goto(`${server.origin}/`);
      await page.evaluate(aroundMessage(payload!));
      if (await page.evaluate(pointsHit)) over.push(id);
    }
    await page.close();
    await server.close();

    expect(over).to.deep.equal([]);
  });
});

const onlyPage = (path: string) => (path === '/index.html' ? '<!doctype html><title>Page</title><body>' : undefined);

const textOf = ({ payload, markdown, value, name, url, input }: Item): string =>
  (payload ?? markdown ?? value ?? name ?? url ?? input ?? '').slice(0, 20_000);

/** As a kit would do that has no sanitiser: through the one policy that it is allowed. */
const setRaw = (texts: readonly string[]) => `
  {
    // Taken before anything is there that calls itself \`body\`.
    const policy = trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });
    const { body } = document;
    const texts = ${JSON.stringify(texts)};
    const places = texts.length > 1 ? texts.map(() => body.appendChild(document.createElement('div'))) : [body];
    for (const [at, text] of texts.entries()) places[at].innerHTML = policy.createHTML(text);
    window.many = texts.length > 1;
  }
`;

/** A message as an element has it, with the page below it. */
const aroundMessage = (html: string) => `
  const policy = trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });
  const message = document.body.appendChild(document.createElement('div'));
  message.id = 'message-of-the-test';
  message.innerHTML = policy.createHTML(${JSON.stringify(html)});
`;

const pointsHit = `(() => {
  const message = document.querySelector('#message-of-the-test');
  const { bottom } = message.getBoundingClientRect();
  return Array.from({ length: 20 }, (_, at) => [(at % 5) * 150 + 20, bottom + 5 + Math.floor(at / 5) * 40])
    .some(([x, y]) => message.contains(document.elementFromPoint(x, y)?.closest('body *')));
})()`;

async function runs(page: Page, address: string, texts: readonly string[], patience = 6): Promise<boolean> {
  await page.goto(address);
  await page.evaluate(`
    window.calls = 0;
    for (const name of ['__pwn', 'alert', 'confirm', 'prompt', 'print']) window[name] = () => void window.calls++;
  `);
  await page.evaluate(setRaw(texts));
  const ran = () => page.evaluate('window.calls > 0') as Promise<boolean>;
  if (await soon(ran, patience)) return true;
  await page.evaluate(everyEvent).catch(() => undefined);
  return soon(ran, patience);
}

/** What people do, on everything there is; a payload may have navigated away meanwhile. */
const everyEvent = `
  const types = 'pointerover mouseover mouseenter focus focusin keydown beforeinput input change paste wheel scrollend toggle submit load animationstart click';
  // Following one of them to its host would be the end of all others.
  if (window.many) addEventListener('click', (event) => {
    const link = event.target.closest?.('a, area');
    if (link && /^(?:https?|mailto|tel):/.test(link.protocol ?? '')) event.preventDefault();
  });
  if (window.many) addEventListener('submit', (event) => event.preventDefault());
  for (const element of Document.prototype.querySelectorAll.call(document, 'body *')) {
    for (const type of types.split(' ')) element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    element.focus?.();
    element.click?.();
  }
`;

/** Handlers of pictures and animations wait for a task or two. */
async function soon(holds: () => Promise<boolean>, patience: number): Promise<boolean> {
  for (let turn = 0; turn < patience; turn++) {
    if (await holds().catch(() => false)) return true;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  return false;
}
