import { defineConfig } from 'vite';
import { keepDefinitions } from './scripts/vite/keep-definitions.mjs';
import { minifyTemplates } from './scripts/vite/minify-templates.mjs';
import { ownNames } from './scripts/vite/own-names.mjs';
import { ownPolicy } from './scripts/vite/own-policy.mjs';

// The build for a script tag: one file with everything in it, and a Trusted Types policy of its own.
export default defineConfig({
  publicDir: false,
  plugins: [keepDefinitions(), minifyTemplates(), ownNames(), ownPolicy()],
  build: {
    outDir: 'dist',
    emptyOutDir: false,
    target: 'es2022',
    sourcemap: true,
    lib: { formats: ['es'], entry: { standalone: 'src/standalone.ts' } },
    rolldownOptions: { output: { entryFileNames: '[name].js', codeSplitting: false, minify: true } },
  },
});
