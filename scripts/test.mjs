// `npm test`: everything that can fail, the quick things first. The last line is the sum: a static check counts as one test.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';

const node = process.execPath;
const checks = [
  ['formatting', 'prettier', ['--check', '--log-level', 'warn', '.']],
  ['lint', node, ['scripts/lint.mjs', '--quiet']],
  ['types', 'tsc', ['-p', '.']],
  ['types of scripts and package tests', 'tsc', ['-p', 'tsconfig.node.json']],
  ['direction of imports', node, ['scripts/check-imports.mjs']],
  ['words that src/ does without', node, ['scripts/check-source.mjs']],
  ['build, and docs/elements up to date', node, ['scripts/build.mjs', '--check']],
  ['accessibility of templates', 'eslint', ['dist']],
];
const suites = [
  ['Node tests', 'mocha', []],
  ['package tests', 'mocha', ['--config', '.mocharc.package.json']],
  ['browser tests', 'wtr', []],
];

const total = { passed: 0, failed: 0, skipped: 0 };
const results = mkdtempSync(join(tmpdir(), 'casekit-test-'));

for (const [name, command, args] of checks) {
  const { ok, output } = await run(command, args, { show: 'failure' });
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}${ok ? '' : `\n${output.trimEnd()}`}`);
  total[ok ? 'passed' : 'failed'] += 1;
}
for (const [name, command, args] of suites) {
  console.log(`\n${name}`);
  const file = join(results, `${command}-${args.length}.json`);
  const { ok } = await run(command, args, { env: { TEST_COUNTS: file } });
  // A run that died before it could count is a failure, never nothing.
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, skipped: 0 };
  if (!ok && counts.failed === 0) counts.failed = 1;
  for (const key of Object.keys(total)) total[key] += counts[key];
}
rmSync(results, { recursive: true });

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
