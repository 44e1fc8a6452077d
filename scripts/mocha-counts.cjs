// Mocha's dots, and the counts of the run in the file named by TEST_COUNTS, for the line that `npm test` ends with; with the names of
// the tests that failed, for `npm run sabotage`.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class CountsReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    const { TEST_COUNTS } = process.env;
    if (!TEST_COUNTS) return;
    const names = [];
    runner.on('fail', (test) => names.push(test.fullTitle()));
    runner.once('end', () => {
      const { passes: passed, failures: failed, pending: skipped } = this.stats;
      writeFileSync(TEST_COUNTS, JSON.stringify({ passed, failed, skipped, names }));
    });
  }
};
