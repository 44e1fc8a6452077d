// The compiler drops the comments inside a schema when it writes its type, and with them what an editor says of each field.
// This puts them back: `dist/model/*.d.ts` get the comments of `src/model/*.ts`, field by field.
import { readFileSync, writeFileSync } from 'node:fs';
import { filesUnder, root } from './vite/entries.mjs';

const declared = /^export (?:declare )?const (\w+)\b/;
const commented = /((?:^[ ]*\/\*\*(?:(?!\*\/)[^])*\*\/\n))^ {2}(\w+):/gm;

const comments = new Map();
const sources = filesUnder('src/model').filter((file) => file.endsWith('.ts'));
for (const file of sources)
  for (const [name, text] of declarationsOf(readFileSync(root + file, 'utf8'))) {
    const fields = [...text.matchAll(commented)].map(([, comment, field]) => [field, comment.trim()]);
    // What is spread into it speaks for itself there, too.
    const spread = [...text.matchAll(/^ {2}\.\.\.(\w+)/gm)].map(([, from]) => from);
    comments.set(name, { fields: new Map(fields), spread });
  }

for (const file of sources.map((source) => source.replace('src/', 'dist/').replace(/\.ts$/, '.d.ts'))) {
  const text = readFileSync(root + file, 'utf8');
  let name;
  const lines = text.split('\n').flatMap((line) => {
    name = declared.exec(line)?.[1] ?? name;
    const comment = commentOf(name, /^ {4}(\w+)\??:/.exec(line)?.[1]);
    return comment ? [...comment.split('\n').map((each, at) => `    ${at ? ' ' : ''}${each.trim()}`), line] : [line];
  });
  writeFileSync(root + file, lines.join('\n'));
}

function commentOf(name, field) {
  const found = comments.get(name);
  if (!found || !field) return undefined;
  return found.fields.get(field) ?? found.spread.map((from) => commentOf(from, field)).find(Boolean);
}

/** Each constant at the top of a file and its text, up to the next one. */
function declarationsOf(text) {
  const parts = text.split(/^(?=(?:export )?const \w+)/m);
  return parts.flatMap((part) => {
    const name = /^(?:export )?const (\w+)/.exec(part)?.[1];
    return name ? [[name, part]] : [];
  });
}
