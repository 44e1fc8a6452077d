// Puts what has been measured into docs/figures.md, between its marks; the words around them are written by hand.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { root } from '../scripts/vite/entries.mjs';

const page = `${root}docs/figures.md`;

export function write({ rows, machine, load, minutes }) {
  const size = spawnSync(process.execPath, [`${root}scripts/size.mjs`], { encoding: 'utf8' });
  if (!size.stdout.trim()) throw new Error(`docs/figures.md is as it was, the size is not known: ${size.stderr}`);
  const today = new Date().toISOString().slice(0, 10);
  let text = readFileSync(page, 'utf8');
  text = between(text, 'size', `\`\`\`\n${size.stdout.trim()}\n\`\`\``);
  text = between(text, 'machine', `${today}, ${machine}; load ${load}; ${minutes} minutes.`);
  text = between(text, 'bench', table(rows));
  writeFileSync(page, text);
  console.log('docs/figures.md is written');
}

function between(text, mark, content) {
  const [start, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/figures.md has no place for ${mark}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

/** Columns as wide as their widest cell, as prettier would have them. */
function table(rows) {
  const cells = [
    ['Figure', 'Measured', 'Gate', '', 'How it comes about'],
    ...rows.map(({ figure, measured, target = '', met, note = '' }) => [
      figure.trim().replaceAll('<', '\\<').replaceAll('|', '\\|'),
      measured,
      target,
      met === undefined ? '' : met ? 'met' : '**missed**',
      note.replaceAll('<', '\\<').replaceAll('|', '\\|'),
    ]),
  ];
  const widths = cells[0].map((_, at) => Math.max(3, ...cells.map((row) => row[at].length)));
  const lines = cells.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at])).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}
