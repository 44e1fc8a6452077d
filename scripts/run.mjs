import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { root } from './vite/entries.mjs';

/**
 * Runs a program of the project. `show: 'all'` passes its output on; `show: 'failure'` keeps it and hands it back.
 * Never throws: what went wrong is in the exit code.
 */
export function run(command, args = [], { show = 'all', env = {}, cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env, PATH: `${root}node_modules/.bin${delimiter}${process.env.PATH}` },
      stdio: ['ignore', ...(show === 'all' ? ['inherit', 'inherit'] : ['pipe', 'pipe'])],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('error', (error) => resolve({ ok: false, output: String(error) }));
    child.once('close', (code) => resolve({ ok: code === 0, output }));
  });
}
