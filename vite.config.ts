import { defineConfig } from 'vite';
import { entries, manifest } from './scripts/vite/entries.mjs';
import { keepDefinitions } from './scripts/vite/keep-definitions.mjs';
import { minifyTemplates } from './scripts/vite/minify-templates.mjs';
import { ownNames } from './scripts/vite/own-names.mjs';

const outside = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];

// The build for npm: every module on its own, dependencies left outside. What each entry contains is for the portal's
// bundler to decide, and what opens on a person's action stays a dynamic import.
export default defineConfig({
  publicDir: false,
  plugins: [keepDefinitions(), minifyTemplates(), ownNames()],
  build: {
    outDir: 'dist',
    target: 'es2022',
    minify: false,
    sourcemap: true,
    lib: {
      formats: ['es'],
      entry: Object.fromEntries(entries().map(({ path, source }) => [path, source])),
    },
    rolldownOptions: {
      external: (id) => outside.some((name) => id === name || id.startsWith(`${name}/`)),
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: ({ name }) => `${nameOf(name)}.js`,
      },
    },
  },
});

function nameOf(name: string) {
  // The one-file build is for browsers; in Node its entry is this one, which shares Lit with everything else.
  if (name === 'standalone') return 'standalone.node';
  // The compiler's helpers would otherwise stand in a folder that carries its version.
  return name.replace(/^_virtual\/.*\//, 'compiled/');
}
