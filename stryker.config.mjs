// What `npm run mutate` (scripts/mutate.mjs) does with one part of src/.
const { PART = 'model' } = process.env;

const parts = {
  model: { mutate: ['src/model/**/*.ts'], spec: ['test/{model,port}/**/*.test.ts'] },
  // Nodes are made with a document, which the tests of this half do not have.
  content: { mutate: ['src/content/**/*.ts', '!src/content/nodes.ts'], spec: ['test/content/pure/**/*.test.ts'] },
  store: { mutate: ['src/store/**/*.ts'], spec: ['test/store/**/*.test.ts'] },
};
const { mutate, spec } = parts[PART];
// `SPEC="upload files"`: with some test files only, for a look at one file.
const tests = process.env.SPEC ? process.env.SPEC.split(' ').map((name) => `test/${PART}/${name}.test.ts`) : spec;
const folder = `coverage/mutants/${process.env.FOLDER ?? PART}`;

export default {
  mutate,
  plugins: ['@stryker-mutator/mocha-runner'],
  testRunner: 'mocha',
  testRunnerNodeArgs: ['--import', 'tsx/esm'],
  mochaOptions: {
    spec: ['test/support/loaded-at-once.ts', ...tests],
    // A thousand switches: longer than all the others together, for each mutant that lives.
    ignore: ['test/store/switching.test.ts'],
    require: ['./test/support/node.ts', './test/support/each-mutant.ts'],
  },
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: `${folder}/incremental.json`,
  ignoreStatic: !process.env.STATIC,
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: { allowEmojis: false, logTests: false, reportMutants: false },
  jsonReporter: { fileName: `${folder}/report.json` },
  htmlReporter: { fileName: `${folder}/report.html` },
  eventReporter: { baseDir: `${folder}/events` },
  tempDirName: `${folder}/sandbox`,
  ignorePatterns: ['*', '!src/**', '!test/**', '!package.json', '!tsconfig.json'],
  // No such file: Stryker would rewrite tsconfig.json with the API that TypeScript 7 does not have.
  tsconfigFile: 'none',
  // Generous, so that a busy machine kills nothing that the tests let live.
  timeoutMS: 15_000,
  concurrency: Number(process.env.CONCURRENCY ?? 2),
};
