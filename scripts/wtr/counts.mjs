import { writeFileSync } from 'node:fs';

/**
 * Writes how many browser tests passed, failed and were skipped, for the one line that `npm test` ends with; with the names of those
 * that failed, for `npm run sabotage`.
 */
export function countsReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0, names: [] };
      for (const session of sessions) {
        if (session.testResults) countSuite(session.testResults, counts);
        // A file that could not be loaded, or a hook that threw, has no failed test of its own.
        if (!session.passed && !hasFailure(session.testResults)) counts.failed += 1;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}

function countSuite(suite, counts, name = '') {
  for (const test of suite.tests) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    if (!test.skipped && !test.passed) counts.names.push(`${name} ${test.name}`.trim());
  }
  for (const inner of suite.suites) countSuite(inner, counts, `${name} ${inner.name}`.trim());
}

const hasFailure = (suite) =>
  suite !== undefined && (suite.tests.some((test) => !test.skipped && !test.passed) || suite.suites.some(hasFailure));
