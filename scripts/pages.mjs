// Pages of the project's own making in the real browser: a server for them, and the browser.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browser.mjs';

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** Serves what `find` gives for a path: text or bytes, or nothing for "not found". */
export async function serve(find, headers = {}) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const body = find(path);
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': types[extname(path)] ?? 'text/plain',
      ...headers,
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

/** The files of a folder, for `serve`. */
export const folder = (root) => (path) => {
  try {
    return readFileSync(join(root, normalize(path)));
  } catch {
    return undefined;
  }
};

export async function openBrowser(...more) {
  const args = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];
  return puppeteer.launch({ executablePath: await findBrowser(), args: [...args, ...more] });
}

/** What a page complains of: errors, failed loads, and reports of its content security policy. */
export function complaintsOf(page) {
  const lines = [];
  page.on('pageerror', (error) => lines.push(`uncaught: ${error.message ?? error}`));
  page.on('console', (message) => message.type() === 'error' && lines.push(`console: ${message.text()}`));
  return lines;
}
