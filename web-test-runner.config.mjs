import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { findBrowser } from './scripts/browser.mjs';
import { casekitPlugin } from './scripts/wtr/casekit.mjs';
import { corpusPlugin } from './scripts/wtr/corpus.mjs';
import { countObjectsPlugin } from './scripts/wtr/count-objects.mjs';
import { countsReporter } from './scripts/wtr/counts.mjs';
import { emulateMediaPlugin } from './scripts/wtr/emulate-media.mjs';
import { storiesPlugin } from './scripts/wtr/stories.mjs';
import { strictPolicyMiddleware } from './scripts/wtr/strict-policy.mjs';

const { FILES, TEST_COUNTS } = process.env;
// Chromium refuses its sandbox to root; elsewhere it stays on.
const args = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];

export default {
  files: FILES?.split(',') ?? ['test/**/*.test.ts', '!test/{imports,package,demo}/**', 'stories/*.stories.ts'],
  concurrency: 2,
  nodeResolve: { exportConditions: ['browser', 'development'] },
  middleware: [strictPolicyMiddleware()],
  plugins: [
    casekitPlugin(),
    storiesPlugin(),
    corpusPlugin(),
    emulateMediaPlugin(),
    countObjectsPlugin(),
    a11ySnapshotPlugin(),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), ...(TEST_COUNTS ? [countsReporter(TEST_COUNTS)] : [])],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: await findBrowser(), args },
      createPage: async ({ context }) => {
        // A window of its own: a tab that is not in front gets one frame a second, whatever it pretends.
        const page = await context.newPage({ type: 'window' });
        // Without this, requestAnimationFrame and focus stop in every page but the front one, and fixtures wait for ever.
        await page.emulateFocusedPage(true);
        // Tests end while something is on its way: the page asks before it is left, and gets its answer.
        page.on('dialog', (dialog) => void dialog.accept());
        return page;
      },
    }),
  ],
  // A file of stories is drawn four times over; a busy machine needs its time.
  testsFinishTimeout: 300_000,
  testFramework: { config: { timeout: '30000' } },
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Tests</title></head>
  <body><script type="module" src="${framework}"></script></body>
</html>`,
};
