import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { publint } from 'publint';
import { entries, manifest, root } from '../../scripts/vite/entries.mjs';
import { installPacked } from './install.js';
import { usesOf } from './uses.js';

const execute = promisify(execFile);

describe('the package, installed into an empty folder', () => {
  let folder: string;
  let files: string[];

  before(() => {
    ({ folder, files } = installPacked());
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('carries what is built, its documentation and nothing else', () => {
    const unexpected = files.filter(
      (file) => !/^(?:dist|docs)\/|^(?:custom-elements|package)\.json$|^[A-Z]+(?:\.md)?$/.test(file),
    );

    expect(unexpected).to.deep.equal([]);
  });

  it('has a file behind every entry', () => {
    const { exports } = manifest as { exports: Record<string, string | null | { types: string; default: string }> };
    const targets = Object.values(exports).flatMap((target) =>
      typeof target === 'string' ? target : Object.values(target ?? {}),
    );

    const missing = targets.filter(
      (target) => !target.includes('*') && !existsSync(join(folder, 'node_modules/casekit', target)),
    );

    expect(missing).to.deep.equal([]);
  });

  it('satisfies publint', async () => {
    const { messages } = await publint({ pkgDir: join(folder, 'node_modules/casekit'), level: 'warning', pack: false });

    expect(messages.map(({ code, path }) => `${code} ${path.join('.')}`)).to.deep.equal([]);
  });

  for (const { name } of entries()) {
    it(`${name} can be imported in bare Node`, async () => {
      const { stderr } = await inNode(`await import('${name}')`);

      expect(stderr).to.equal('');
    });
  }

  it('defines no element unless define is imported', async () => {
    const { stdout } = await inNode(`
      await import('casekit');
      await import('casekit/elements/case-list');
      console.log(globalThis.customElements?.get('case-list') === undefined);
      await import('casekit/define/case-list');
      console.log(globalThis.customElements?.get('case-list') !== undefined);`);

    expect(stdout.trim().split('\n')).to.deep.equal(['true', 'true']);
  });

  it('tells an editor what the fields of the model mean', () => {
    const types = readFileSync(join(folder, 'node_modules/casekit/dist/model/forms.d.ts'), 'utf8');

    expect(types).to.match(/\/\*\* Children of this node [^\n]+\n {4}under: /);
  });

  it('types an element and its events for whoever imports it alone', async () => {
    writeFileSync(
      join(folder, 'alone.ts'),
      `import 'casekit/define/case-list';
      const list = document.createElement('case-list');
      list.pageSize = 10;
      list.addEventListener('support-case-select', ({ caseId }) => caseId.at(0));`,
    );

    const complaints = await typesOf('alone.ts', 'bundler');

    expect(complaints).to.equal('');
  });

  it('says the version it was published with', async () => {
    const { stdout } = await inNode(`console.log((await import('casekit')).version)`);

    expect(stdout.trim()).to.equal(manifest.version);
  });

  it('keeps its inside to itself', async () => {
    const { stdout } = await inNode(`
      const code = (name) => import(name).then(() => 'reachable', (error) => error.code);
      console.log(await code('casekit/store/store'), await code('casekit/define/define'), await code('casekit/dist/index.js'));`);

    expect(stdout.trim()).to.match(/^(?:ERR_PACKAGE_PATH_NOT_EXPORTED ?){3}$/);
  });

  for (const moduleResolution of ['bundler', 'nodenext']) {
    it(`type-checks one use of each entry (${moduleResolution})`, async () => {
      writeFileSync(join(folder, 'uses.ts'), usesOf(entries().map(({ name }) => name)));

      const complaints = await typesOf('uses.ts', moduleResolution);

      expect(complaints).to.equal('');
    });
  }

  /** What the compiler complains of in a program of a portal. */
  async function typesOf(file: string, moduleResolution: string): Promise<string> {
    const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext';
    const language = ['--strict', '--noEmit', '--pretty', 'false', '--target', 'es2022', '--types', ''];
    const options = [...language, '--lib', 'es2023,dom,dom.iterable', '--module', module];
    const { stdout } = await execute(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), ...options, '--moduleResolution', moduleResolution, file],
      { cwd: folder },
    ).catch((error: { stdout: string }) => error);
    return stdout;
  }

  /** What a fresh Node without a document prints; of a failure, the line that names it. */
  async function inNode(code: string) {
    try {
      return await execute(process.execPath, ['--input-type=module', '--eval', code], { cwd: folder });
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string };
      return { stdout, stderr: stderr.split('\n').findLast((line) => /Error\b.*:/.test(line)) ?? stderr };
    }
  }
});
