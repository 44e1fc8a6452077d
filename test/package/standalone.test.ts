import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { complaintsOf, openBrowser, serve } from '../../scripts/pages.mjs';
import { root } from '../../scripts/vite/entries.mjs';
import { strictPolicy } from '../../scripts/wtr/strict-policy.mjs';

describe('the one-file build on a portal with the strictest policy and its own Lit', () => {
  let browser: Browser;
  let close: (() => Promise<void>) | undefined;

  before(async () => {
    browser = await openBrowser();
  });

  afterEach(() => close?.());

  after(() => browser.close());

  it('loads, and leaves the portal and its Lit alone', async () => {
    const { page, complaints } = await open('/host.js', '/standalone.js');

    const seen = await page.evaluate(() => [
      document.querySelector('p')?.textContent,
      customElements.get('case-list') !== undefined,
    ]);

    expect(seen).to.deep.equal(['The portal', true]);
    expect(complaints).to.deep.equal([]);
  });

  it('loads beside a second copy of itself', async () => {
    const { page, complaints } = await open('/host.js', '/standalone.js', '/copy/standalone.js');

    const defined = await page.evaluate(() => customElements.get('case-list') !== undefined);

    expect(defined).to.equal(true);
    expect(complaints).to.deep.equal([]);
  });

  /** A page that has run these scripts. */
  async function open(...scripts: string[]) {
    const standalone = readFileSync(`${root}dist/standalone.js`);
    const files = new Map<string, string | Buffer>([
      ['/index.html', pageOf(scripts)],
      ['/host.js', await hostWithItsOwnLit()],
      ['/standalone.js', standalone],
      ['/copy/standalone.js', standalone],
    ]);
    const policy = strictPolicy().replace('trusted-types lit-html', 'trusted-types lit-html casekit');
    const server = await serve((path: string) => files.get(path), { 'content-security-policy': policy });
    close = server.close;
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    await page.goto(`${server.origin}/`, { waitUntil: 'networkidle0' });
    return { page, complaints };
  }
});

const pageOf = (scripts: string[]) =>
  `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Portal</title><body>
  ${scripts.map((script) => `<script type="module" src="${script}"></script>`).join('\n')}`;

async function hostWithItsOwnLit() {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'host',
        resolveId: (id) => (id === 'host' ? '\0host' : undefined),
        load: (id) =>
          id === '\0host'
            ? "import { html, render } from 'lit'; render(html`<p>The portal</p>`, document.body);"
            : undefined,
      },
    ],
    build: { write: false, modulePreload: false, rolldownOptions: { input: 'host' } },
  })) as Rolldown.RolldownOutput;
  return output[0].code;
}
