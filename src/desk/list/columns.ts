import type { Book } from '../world/book.js';
import { topics } from '../world/talk/index.js';
import { statuses, traitsOf } from '../world/traits.js';
import { textAt, textCount } from './texts.js';

/** Cases per block; a block is filled when one of its cases is first looked at. */
const block = 1024;

/** What lists filter and sort by, a column each: 100 000 cases take less than a megabyte, and a filter looks at numbers only. */
export interface Columns {
  company: Uint16Array;
  topic: Uint8Array;
  variant: Uint8Array;
  severity: Uint8Array;
  status: Uint8Array;
  filer: Uint8Array;
  flags: Uint8Array;
  /** How many of the cases that are filled have a text, a status and a severity: `cellOf` says where each number stands. */
  tally: Uint32Array;
  /** Fills the block of this case; cheap when it is filled. */
  touch(n: number): void;
  /** Fills so many blocks more; false when nothing was left. */
  fill(blocks: number): boolean;
  ready(): boolean;
}

/** Place in `tally`; severity is 1 to 4. */
export const cellOf = (text: number, status: number, severity: number): number =>
  (text * statuses.length + status) * 4 + severity - 1;

const known = new WeakMap<Book, Columns>();

export function columnsOf(book: Book): Columns {
  const columns = known.get(book) ?? emptyColumns(book);
  known.set(book, columns);
  return columns;
}

function emptyColumns(book: Book): Columns {
  const { size } = book;
  const column = () => new Uint8Array(size);
  const company = new Uint16Array(size);
  const [topic, variant, severity, status, filer, flags] = [column(), column(), column(), column(), column(), column()];
  const tally = new Uint32Array(cellOf(textCount, 0, 1));
  const filled = new Uint8Array(Math.ceil(size / block));
  let left = filled.length;

  const fillBlock = (which: number) => {
    filled[which] = 1;
    left--;
    const end = Math.min(size, (which + 1) * block);
    for (let n = which * block; n < end; n++) {
      const traits = traitsOf(book, n);
      company[n] = traits.company;
      topic[n] = traits.topic;
      variant[n] = traits.variant;
      severity[n] = traits.severity;
      status[n] = traits.status;
      filer[n] = traits.filer;
      flags[n] = traits.flags;
      tally[cellOf(textAt(traits.topic, traits.variant), traits.status, traits.severity)]!++;
    }
  };
  const columns: Columns = {
    company,
    topic,
    variant,
    severity,
    status,
    filer,
    flags,
    tally,
    touch(n) {
      const which = Math.floor(n / block);
      if (!filled[which]) fillBlock(which);
    },
    fill(blocks) {
      for (let which = 0; which < filled.length && blocks > 0; which++) {
        if (filled[which]) continue;
        fillBlock(which);
        blocks--;
      }
      return left > 0;
    },
    ready: () => left === 0,
  };
  return columns;
}

/** Room for one more topic in a byte: a larger world would need a wider column. */
if (topics.length > 255) throw new RangeError('too many topics for a byte');
