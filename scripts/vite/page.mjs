import { strictPolicy } from '../wtr/strict-policy.mjs';
import { aliases, root } from './entries.mjs';
import { keepDefinitions } from './keep-definitions.mjs';

/** What the demo and the stories page share: they import `casekit/…` as a portal does, and find it in src/. */
export const page = (folder, port, outDir) => ({
  root: `${root}${folder}`,
  base: './',
  resolve: { alias: aliases('src', '.ts') },
  server: { host: '127.0.0.1', port },
  preview: { host: '127.0.0.1', port },
  plugins: [keepDefinitions(), strictMeta()],
  build: {
    outDir: `${root}${outDir}`,
    emptyOutDir: true,
    target: 'es2022',
    // Those that know `light-dark()`, as the elements need: for others it would be rewritten into what knows one page alone.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});

// Vite's dev server needs inline scripts; the built page does not, and says so itself.
const strictMeta = () => ({
  name: 'casekit-strict-meta',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'content-security-policy', content: strictPolicy() },
      injectTo: 'head-prepend',
    },
  ],
});
