import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, serve } from '../../scripts/pages.mjs';
import { root } from '../../scripts/vite/entries.mjs';
import { strictPolicy } from '../../scripts/wtr/strict-policy.mjs';

interface Host {
  id: string;
  kind: string;
  code: string;
  note: string;
}

const { items } = JSON.parse(readFileSync(`${root}test/corpus/hosts.json`, 'utf8')) as { items: Host[] };
const ourPolicy = strictPolicy().replace('trusted-types lit-html', 'trusted-types lit-html casekit');

/** The name is taken by another script of the page; a line in the console says so. */
const withoutFeed = ['ho-011'];

/** The name that the one-file build asks for stands in the list for the kit's. */
const named = (policy: string) => policy.replace('case-kit', 'casekit');
/** No list of policy names, or one with the kit's: with a list that lacks it, no Lit of ours can load. */
const allowsUs = (policy: string) =>
  !/(?:^|; )trusted-types/.test(policy) || /trusted-types [^;]*case-kit/.test(policy);

describe('on the page of a host', () => {
  let browser: Browser;
  let close: (() => Promise<void>) | undefined;

  before(async () => {
    browser = await openBrowser();
  });

  afterEach(() => close?.());

  after(() => browser.close());

  for (const { id, code, note } of items.filter(({ kind }) => kind === 'js'))
    it(`with a script that ran before (${note}), people see cases, file one, read and answer`, async () => {
      const { page, complaints } = await open({ script: code });

      await seeCases(page);
      await fileCase(page);
      if (!withoutFeed.includes(id)) await answer(page);

      expect(complaints).to.deep.equal([]);
    });

  for (const { id, code } of items.filter(({ kind, code }) => kind === 'csp' && allowsUs(code)))
    it(`under the policy «${code}» (${id}), people see cases, file one, read and answer`, async () => {
      const { page, complaints } = await open({ policy: named(code) });

      await seeCases(page);
      await fileCase(page);
      await answer(page);

      expect(complaints).to.deep.equal([]);
    });

  it('with a second copy of the kit, loaded first or last, people see cases, file one, read and answer', async () => {
    const { page, complaints } = await open({ copies: ['/other/standalone.js', '/third/standalone.js'] });

    await seeCases(page);
    await fileCase(page);
    await answer(page);

    expect(complaints).to.deep.equal([]);
  });

  /** A portal's page with three elements, and what it complains of. */
  async function open({ script = '', policy = ourPolicy, copies = [] as string[] }) {
    const standalone = readFileSync(`${root}dist/standalone.js`);
    const files = new Map<string, string | Buffer>([
      ['/index.html', portal([copies[0], '/portal.js', copies[1]])],
      ['/portal.js', backend],
      ['/icon.png', ''],
      ...['/standalone.js', ...copies].map((path) => [path, standalone] as const),
    ]);
    const server = await serve((path: string) => files.get(path), {
      'content-security-policy': policy,
      // Scripts of a page without an origin come from elsewhere.
      'access-control-allow-origin': '*',
    });
    close = server.close;
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(`uncaught: ${(error as Error).stack}`));
    page.on('console', (said) => said.type() === 'error' && complaints.push(`console: ${said.text()}`));
    await page.evaluateOnNewDocument(script);
    await page.goto(`${server.origin}/`);
    return { page, complaints };
  }
});

// Selectors are sought in a world of the driver's own, which the host's script has not touched.
const shows = (page: Page, text: string) => page.waitForSelector(`::-p-text(${text})`, { timeout: 8000 });

async function seeCases(page: Page): Promise<void> {
  await shows(page, 'The printer is on fire');
}

async function fileCase(page: Page): Promise<void> {
  const field = await page.waitForSelector('support-case-form >>> :is(input[type=text], textarea)', { timeout: 8000 });
  await field!.type('It smokes');
  const button = await page.waitForSelector('support-case-form >>> button[type=submit]');
  await button!.click();
  await shows(page, 'Case C-9 created');
}

async function answer(page: Page): Promise<void> {
  await shows(page, 'Have you tried water?');
  const field = await page.waitForSelector('case-feed >>> #message', { timeout: 8000 });
  await field!.type('It is out');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
  // Where the machine says that it is offline, a reply waits until its writer thinks better.
  const sent = await page.waitForSelector('case-feed >>> ::-p-text(Reply sent), case-feed >>> ::-p-text(Try now)');
  if ((await sent!.evaluate((element) => element.textContent!)).includes('Try now')) await sent!.click();
  await shows(page, '2 entries');
}

const portal = (
  scripts: (string | undefined)[],
) => `<!doctype html><html lang="en"><link rel="icon" href="/icon.png"><title>Portal</title><body>
  <support-provider><case-list></case-list><support-case-form></support-case-form>
  <case-feed case-id="1"></case-feed></support-provider>
  ${scripts.map((script) => (script ? `<script type="module" nonce="R4nd" src="${script}"></script>` : '')).join('\n')}`;

const backend = `
  import '/standalone.js';
  const row = { id: '1', number: 'C-1', subject: 'The printer is on fire', status: 'new' };
  const entry = (id, text, side) => ({
    id, at: '2026-01-15T12:00:00Z', author: { name: 'Kim', side }, kind: 'message', body: { format: 'text', text },
  });
  const form = {
    id: 'form', sections: [],
    fields: [{ id: 'subject', kind: 'text', label: 'What is wrong?', required: true, role: 'title' }],
  };
  document.querySelector('support-provider').backend = {
    session: {
      get: async () => ({
        backendId: 'b', identity: { tenant: 't', person: 'p' }, side: 'partner', person: { id: 'p', name: 'Ana' },
        scopes: [], listing: { text: true, filters: ['status'], sorts: [{ by: 'updatedAt' }] }, policy: {},
      }),
    },
    cases: {
      list: async () => ({ items: [row] }),
      get: async () => ({ ...row, can: { reply: { state: 'allowed' } } }),
      create: async () => ({ id: '9', number: 'C-9', state: 'created' }),
    },
    feed: {
      list: async () => ({ items: [entry('1', 'Have you tried water?', 'vendor')] }),
      post: async ({ body }) => ({ entry: entry('2', body.text, 'partner') }),
    },
    forms: { get: async () => ({ form }) },
  };
`;
