// Mocha's dots, and the counts of the run in a file, for the one line that `npm test` ends with.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class CountsReporter extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes: passed, failures: failed, pending: skipped } = this.stats;
      writeFileSync(options.reporterOptions.output, JSON.stringify({ passed, failed, skipped }));
    });
  }
};
