import { expect } from 'chai';
import { describeBackend } from '../../src/conformance/index.js';
import type { SupportError } from '../../src/port/error.js';
import { acmeBackend } from './read-only/acme.js';
import { acmeServer } from './read-only/server.js';

const url = 'https://desk.example/';

describeBackend('The read-only adapter of the guide', () => acmeBackend(url, async () => 'secret', acmeServer().fetch));

describe('the read-only adapter of the guide', () => {
  it('is printed there as it runs', async () => {
    const guide = await textOf('../../docs/adapters.md');

    for (const name of ['acme', 'wire']) {
      const file = await textOf(`./read-only/${name}.ts`);
      expect(guide).to.include(file.replace('../../support/casekit.js', 'casekit'));
    }
  });

  it('asks for its credentials before each request, and keeps none', async () => {
    const server = acmeServer();
    let asked = 0;
    const backend = acmeBackend(url, async () => `token-${++asked}`, server.fetch);

    await backend.cases.list({});
    await backend.cases.get({ id: '101' });

    expect(server.requests.map(({ authorization }) => authorization)).to.deep.equal([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  it('says that nothing was reached when nothing was', async () => {
    const backend = acmeBackend(
      url,
      async () => '',
      () => Promise.reject(new TypeError('Failed to fetch')),
    );

    const error: SupportError = await backend.cases.list({}).then(undefined, (thrown) => thrown);

    expect(error.kind).to.equal('offline');
  });

  it('binds what people typed, and glues nothing', async () => {
    const server = acmeServer();
    const backend = acmeBackend(url, async () => '', server.fetch);

    await backend.cases.list({ text: 'a&size=1000#x' });
    await backend.cases.get({ id: '../me' }).catch(() => undefined);

    expect(server.requests.map(({ path }) => path)).to.deep.equal([
      '/tickets?q=a%26size%3D1000%23x',
      '/tickets/..%2Fme',
    ]);
  });
});

/** A file of the repository, in Node and in a page that serves it. */
async function textOf(path: string): Promise<string> {
  const address = new URL(path, import.meta.url);
  if (address.protocol !== 'file:') return (await fetch(address)).text();
  const files = 'node:fs/promises';
  const { readFile } = (await import(files)) as { readFile(file: URL, encoding: string): Promise<string> };
  return readFile(address, 'utf8');
}
