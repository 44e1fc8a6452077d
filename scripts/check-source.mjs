// Words that do not occur in src/, each with the reason. What a linter already knows is not here.
import { readFileSync } from 'node:fs';
import { filesUnder, root } from './vite/entries.mjs';

const rules = [
  {
    words: /\b(?:unsafeHTML|unsafeSVG|unsafeStatic|unsafeCSS|innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)\b/,
    why: 'turns a string into markup; content/ builds nodes',
  },
  { words: /\b(?:eval|Function)\(|\bdocument\.write\b/, why: 'a strict page refuses it' },
  {
    words: /(?<![\w.])style="|(?<![\w.])style=\$\{|<style\b/,
    why: 'a strict page refuses inline styles; use a static sheet',
    // The world's customers write such mails.
    except: /^src\/desk\/world\//,
  },
  { words: /\bcustomElements\b/, why: 'only define/ registers elements', except: /^src\/define\// },
  {
    words: /\d(?:rem|vw|vh|vi|vb|vmin|vmax|[sld]v[wh])\b/,
    why: "a portal's root size and window are not ours; use em",
  },
  { words: /@media[^{]*\b(?:width|height)\b/, why: 'an element knows its container, not the window' },
  {
    words: /\b(?:margin|padding|border|inset)-(?:left|right|top|bottom)\b|\btext-align:\s*(?:left|right)\b/,
    why: 'logical properties follow the direction of the text',
  },
  {
    // What only listeners hear needs no marks in place.
    words: /^(?!.*visually-hidden).*(?:\$\{[^{}]*\}(?:<\/\w+>)?:(?=[ <`])|\}:(?=<\/)|html`: |'; ')/,
    why: 'a mark that is seen belongs to the catalogue: French has a space before it, Arabic another form',
    except: /^src\/(?!elements\/|controls\/)|-speech\.ts$/,
  },
  {
    words: /\bbackground:\s*(?:var|color-mix)\(/,
    why: 'a portal may take its colours from elsewhere, and `background` would load a url(); use background-color',
  },
];

const problems = [];
for (const file of filesUnder('src').filter((name) => name.endsWith('.ts'))) {
  const lines = readFileSync(root + file, 'utf8').split('\n');
  for (const { words, why, except } of rules) {
    if (except?.test(file)) continue;
    for (const [index, line] of lines.entries()) {
      const found = isComment(line) ? null : words.exec(line);
      if (found) problems.push(`${file}:${index + 1}: ${found[0]} (${why})`);
    }
  }
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function isComment(line) {
  return /^\s*(?:\/\/|\/\*|\*)/.test(line);
}
