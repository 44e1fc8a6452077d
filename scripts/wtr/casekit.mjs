import { entries } from '../vite/entries.mjs';

/** Stories import `casekit/…` as a portal does; here it stands in src/. */
export function casekitPlugin() {
  const sources = new Map(entries().map(({ name, source }) => [name, `/${source}`]));
  return { name: 'casekit-sources', resolveImport: ({ source }) => sources.get(source) };
}
