// What the package exports, read from package.json, so that the build, the tests and the pages agree with it by themselves.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Every file under a folder, as paths from the project's root. */
export const filesUnder = (folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.replaceAll('\\', '/').replace(root, ''))
    .sort();

const escape = (text) => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');

/** One row for each module a portal can import: its name, its source, and the folder-less path both share. */
export function entries() {
  const sources = filesUnder('src');
  const rows = new Map();
  for (const [key, target] of Object.entries(manifest.exports)) {
    // A file of data, or a module that is closed on purpose.
    if (typeof target?.default !== 'string') continue;
    const [, pattern] = /^\.\/dist\/(.*)\.js$/.exec(target.default);
    // The first star stands for the name, each further one for the same name again.
    const matcher = new RegExp(`^src/${escape(pattern).replace('*', '([^/]+)').replaceAll('*', '\\1')}\\.ts$`);
    for (const source of sources) {
      const match = matcher.exec(source);
      if (!match || rows.has(source)) continue;
      const subpath = key.replace('*', match[1]);
      if (manifest.exports[subpath] === null) continue;
      const name = manifest.name + subpath.slice(1);
      rows.set(source, { name, source, path: source.slice('src/'.length, -'.ts'.length) });
    }
  }
  return [...rows.values()];
}

/** `casekit/…` as a portal writes it, resolved to `src/….ts` or `dist/….js`, longest names first. */
export const aliases = (folder, extension) =>
  entries()
    .map(({ name, path }) => ({
      find: new RegExp(`^${escape(name)}$`),
      replacement: `${root}${folder}/${path}${extension}`,
    }))
    .sort((a, b) => b.find.source.length - a.find.source.length);
