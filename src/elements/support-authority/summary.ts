import type { Tools } from '../../messages/formats.js';
import { midSentence } from '../../messages/mid-sentence.js';
import { refused } from '../../model/decision.js';
import { remaining } from '../shared/remaining.js';
import type { RowsView } from './right-rows.js';
import { isOpen, overallOf, type Right, saidOf, subjectOf } from './rights.js';

type Summed = Pick<RowsView, 'rights' | 'filing' | 't' | 'localize' | 'now'>;

/** As many names as a sentence can hold. */
const few = 3;

/** All of it in one or two sentences: what is shown first, and what is said aloud. */
export function summaryOf({ rights, filing, t, localize: { tools }, now }: Summed): string {
  if (refused(filing)) return t.nothingOwn;
  const overall = overallOf(rights);
  const open = rights.filter(isOpen);
  const first = {
    fine: () => (rights.length > few ? t.fineAll(rights.length) : t.fine(namesOf(rights, tools))),
    part: () => t.part(open.length, rights.length),
    nothing: () => t.nothing,
    unsure: () => t.unsure,
  }[overall]();
  const ending = rights.filter(({ standing }) => standing === 'ending');
  if (!ending.length) return first;
  const soonest = ending.map(({ until }) => until!).toSorted((a, b) => Date.parse(a) - Date.parse(b))[0]!;
  const when = remaining(soonest, now, tools);
  const isAll = ending.length === open.length && ending.every(({ until }) => until === soonest);
  return `${first} ${isAll ? t.endsAll(when) : t.ends(namesOf(ending, tools), when)}`;
}

const namesOf = (rights: readonly Right[], tools: Tools): string =>
  tools.list(
    rights.map((right) => {
      const name = saidOf(right, midSentence(right.covers, tools.code));
      const subject = subjectOf(right);
      return `\u2068${subject === undefined ? name : `${name} (${subject})`}\u2069`;
    }),
  );
