import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/vite/entries.mjs';

/** Packs the package as `npm publish` would and installs it into an empty folder, with what it declares and nothing else. */
export function installPacked(): { folder: string; files: string[] } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'casekit-package-')));
  const packed = JSON.parse(npm(['pack', '--json', '--pack-destination', folder], root)) as Packed[];
  const { filename, files } = packed[0]!;
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'portal', private: true, type: 'module' }));
  execFileSync('tar', ['-xzf', filename], { cwd: folder });

  const installed = join(folder, 'node_modules', 'casekit');
  mkdirSync(dirname(installed), { recursive: true });
  execFileSync('mv', ['package', installed], { cwd: folder });
  // What it asks for is taken from the project's own install, so that the test needs no network.
  const { dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(installed, 'package.json'), 'utf8'),
  ) as Manifest;
  for (const name of Object.keys({ ...dependencies, ...peerDependencies })) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), place, 'dir');
  }
  return { folder, files: files.map(({ path }) => path) };
}

interface Packed {
  filename: string;
  files: { path: string }[];
}

interface Manifest {
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

const npm = (args: string[], cwd: string) =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
