// `npm run sabotage [words of a name]`: seven builds that are broken on purpose (scripts/sabotages.mjs), each in a copy of the project,
// and the tests that must turn red. First the same tests on a copy that is whole: a red one there would prove nothing.
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.mjs';
import { sabotages } from './sabotages.mjs';
import { filesUnder, root } from './vite/entries.mjs';

const wanted = process.argv.slice(2).join(' ');
const chosen = sabotages.filter(({ name }) => name.includes(wanted));
const needed = ['src', 'test', 'scripts', 'stories', 'package.json', 'tsconfig.json', 'web-test-runner.config.mjs'];
const copies = mkdtempSync(join(tmpdir(), 'casekit-sabotage-'));

try {
  const whole = await tried({ name: 'whole', changes: [], node: all('node'), browser: all('browser') });
  if (whole.names.length || whole.died) {
    console.error(`These tests fail without any sabotage, so nothing can be said:\n${list(whole)}`);
    process.exitCode = 1;
  } else {
    console.log(`ok    ${whole.passed} tests pass on a build that is whole (${whole.seconds} s)`);
    await breakAll();
  }
} finally {
  rmSync(copies, { recursive: true, force: true });
}

async function breakAll() {
  let caught = 0;
  for (const sabotage of chosen) {
    const { names, died, seconds } = await tried(sabotage);
    // A run that died says that the sabotage does not build, not that a test has noticed it.
    const isCaught = names.length > 0;
    caught += Number(isCaught);
    const what = isCaught ? `${names.length} red: ${names[0]}` : died ? 'the tests did not run' : 'NOBODY NOTICED';
    console.log(`${isCaught ? 'ok  ' : 'FAIL'}  ${sabotage.name} (${seconds} s)\n        ${what.slice(0, 160)}`);
  }
  console.log(`\n${caught} of ${chosen.length} sabotages caught`);
  process.exitCode = caught === chosen.length ? 0 : 1;
}

/** Breaks a copy, runs its tests, and tells which of them failed. */
async function tried({ name, changes, node, browser }) {
  const began = Date.now();
  const copy = mkdtempSync(join(copies, 'build-'));
  for (const entry of needed) cpSync(join(root, entry), join(copy, entry), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  const settings = JSON.parse(readFileSync(join(root, '.mocharc.json'), 'utf8'));
  writeFileSync(join(copy, '.mocharc.json'), JSON.stringify({ ...settings, spec: node }));
  for (const change of changes) breakOne(copy, name, change);

  const runs = [
    ...(node.length ? [{ command: 'mocha', env: {} }] : []),
    ...(browser.length ? [{ command: 'wtr', env: { FILES: browser.join(',') } }] : []),
  ];
  const sum = { passed: 0, names: [], died: false, output: '' };
  for (const { command, env } of runs) {
    const file = join(copy, `${command}.json`);
    const { ok, output } = await run(command, [], {
      show: 'failure',
      cwd: copy,
      env: { ...env, TEST_COUNTS: file, CASEKIT_CORPUS: '' },
    });
    const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 1, names: [] };
    sum.passed += counts.passed;
    sum.names.push(...counts.names);
    if (!ok && !counts.names.length) Object.assign(sum, { died: true, output });
  }
  rmSync(copy, { recursive: true });
  return { ...sum, seconds: Math.round((Date.now() - began) / 1000) };
}

/** Changes the one place where this promise is kept. */
function breakOne(copy, name, { find, put, above = '' }) {
  const places = filesUnder('src').filter(
    (file) => file.endsWith('.ts') && readFileSync(join(copy, file), 'utf8').match(new RegExp(find, 'g')),
  );
  const [file] = places;
  const before = file && readFileSync(join(copy, file), 'utf8');
  if (places.length !== 1 || before.match(new RegExp(find, 'g')).length !== 1)
    throw new Error(
      `«${name}»: ${find} stands ${places.length ? `in more than one place (${places})` : 'nowhere'}; find another way to break it.`,
    );
  writeFileSync(join(copy, file), above + before.replace(find, put));
}

function list({ names, output }) {
  return [...names, output].join('\n');
}

function all(kind) {
  return [...new Set(chosen.flatMap((sabotage) => sabotage[kind]))];
}
