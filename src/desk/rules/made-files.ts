import type { Ask } from '../desk.js';
import type { DeskCase } from '../records.js';
import { placeOfId } from '../world/book.js';
import { type Made, generatedFile, screenshot } from '../world/bytes.js';
import { entryOfFile } from '../world/feed.js';
import { contentIdOf, pictureId } from '../world/mails.js';
import { hash } from '../world/random.js';
import { caseAt, entryAt } from './cases.js';

/** A file that the world has: one that belongs to a case, or a picture inside a mail. */
export interface MadeFile {
  supportCase: DeskCase;
  /** Place of its entry in the history. */
  at: number;
  made: Made;
  contentId?: string;
}

export function madeFile({ state, book }: Pick<Ask, 'state' | 'book'>, id: string): MadeFile | undefined {
  const [, caseId, what, digits] = /^(.+)\/([fi])(\d{1,6})$/.exec(id) ?? [];
  const place = caseId === undefined ? undefined : placeOfId(caseId);
  const supportCase = place?.scope === book.scope ? caseAt(state, book, place.n) : undefined;
  if (!supportCase || caseId !== supportCase.id) return undefined;
  const number = Number(digits);
  if (what === 'f') {
    if (number >= supportCase.generatedFiles) return undefined;
    const made = generatedFile(hash(book.seed, 31, supportCase.n, number));
    return { supportCase, at: entryOfFile(supportCase, number), made };
  }
  if (number >= supportCase.generated) return undefined;
  const { files = [] } = entryAt(state, book, supportCase, number);
  if (!files.includes(pictureId(supportCase.id, number))) return undefined;
  return {
    supportCase,
    at: number,
    made: screenshot(hash(book.seed, 32, supportCase.n, number)),
    contentId: contentIdOf(supportCase.id, number),
  };
}
