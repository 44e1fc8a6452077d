// Names of files come from pickers, mails and other people's systems. They are shown as text, isolated for direction by whoever
// draws them; here they lose what cannot be seen or turns other letters round, so that no name looks like another.

const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Co}]|(?![\u200c\u200d])\p{Cf}|\u3164|\uffa0/gu;
const longestShown = 120;
// File systems count bytes, mostly 255.
const longestSaved = 80;

/** The name as it may be shown on one line; empty if nothing of it can be seen. The ending always stays in sight. */
export function shownFileName(name: string): string {
  const seen = seenOf(name).trim();
  return /[^\s\u200c\u200d]/u.test(seen) ? shortened(Array.from(seen), longestShown, '…') : '';
}

/** The name under which a file may be saved: no path, no device, nothing that a header or a shell would read. */
export function savedFileName(name: string): string {
  const safe = Array.from(seenOf(name).replace(/[\\/:*?"<>|%]+/g, '_'));
  const start = safe.findIndex((letter) => !' .~-\u200c\u200d'.includes(letter));
  const end = safe.findLastIndex((letter) => !' .\u200c\u200d'.includes(letter));
  const named = shortened(start < 0 ? [] : safe.slice(start, end + 1), longestSaved, '_') || 'file';
  return /^(?:con|prn|aux|nul|conin\$|conout\$|com\d|lpt\d)(?:\.|$)/i.test(named) ? `_${named}` : named;
}

const seenOf = (name: string): string =>
  name
    .slice(0, 20_000)
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(unseen, '');

function shortened(letters: readonly string[], most: number, gap: string): string {
  return (letters.length <= most ? letters : [...letters.slice(0, most - 31), gap, ...letters.slice(-30)]).join('');
}
