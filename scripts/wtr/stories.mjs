import { readdirSync } from 'node:fs';

const path = '/__stories__.js';

/** `virtual:stories`: every file in stories/ by its name, loaded when asked for. */
export function storiesPlugin() {
  return {
    name: 'casekit-stories',
    resolveImport: ({ source }) => (source === 'virtual:stories' ? path : undefined),
    serve(context) {
      if (context.path !== path) return undefined;
      const files = readdirSync('stories').filter((file) => file.endsWith('.stories.ts'));
      const entries = files.map((file) => `${JSON.stringify(file)}: () => import('/stories/${file}')`);
      return { type: 'js', body: `export default {${entries.join(',')}};` };
    },
  };
}
