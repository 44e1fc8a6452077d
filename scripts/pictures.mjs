// `npm run pictures`: the pictures in README.md, taken of the built demo. Needs a build.
import { existsSync, mkdirSync } from 'node:fs';
import { folder, openBrowser, serve } from './pages.mjs';
import { root } from './vite/entries.mjs';

const pictures = {
  cases: '/?bar=0&page=cases&list.preset=all',
  case: '/?bar=0&page=case&case=north-59&dark=1',
};

if (!existsSync(`${root}dist-demo/index.html`)) {
  console.error('pictures: nothing is built; run `npm run build` first');
  process.exit(1);
}
mkdirSync(`${root}docs/images`, { recursive: true });
const server = await serve(folder(`${root}dist-demo`));
const browser = await openBrowser();
for (const [name, address] of Object.entries(pictures)) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(server.origin + address, { waitUntil: 'networkidle0' });
  await page.screenshot({ path: `${root}docs/images/${name}.webp`, type: 'webp', quality: 80 });
}
await browser.close();
await server.close();
