// `npm run lint`: TypeScript, Lit and web component rules. Templates are checked for accessibility in what they are built
// to (`npm test` does), since that plugin knows no TypeScript 7.
import { existsSync } from 'node:fs';
import { run } from './run.mjs';

const folders = ['src', 'test', 'stories', 'demo', 'bench', 'scripts'].filter((folder) => existsSync(folder));
const { ok } = await run('oxlint', ['--type-aware', ...folders, ...process.argv.slice(2)]);
process.exit(ok ? 0 : 1);
