import { expect } from 'chai';
import type { SupportError } from '../../src/port/error.js';
import { failed, run } from '../support/conformance.js';
import { acmeBackend } from './read-only/acme.js';
import { acmeServer } from './read-only/server.js';

const url = 'https://desk.example/';

describe('the read-only adapter of the guide', () => {
  it('passes the conformance suite; what it leaves out is not offered', async () => {
    const results = await run(() => acmeBackend(url, async () => 'secret', acmeServer().fetch));

    expect(failed(results)).to.deep.equal([]);
    expect(results['feed: joins older pages without gap and repetition']).to.equal('passed');
    expect(results['cases.create: files once for a key']).to.equal('not offered');
  });

  it('is printed there as it runs', async function () {
    // A page gets scripts, not what they were written as.
    if (!import.meta.url.startsWith('file:')) this.skip();
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

/** A file of the repository. */
async function textOf(path: string): Promise<string> {
  // Named in two steps: pages that load this file have no such module to look for.
  const files = 'node:fs/promises';
  const { readFile } = (await import(files)) as { readFile(file: URL, encoding: string): Promise<string> };
  return readFile(new URL(path, import.meta.url), 'utf8');
}
