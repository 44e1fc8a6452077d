import type { Person } from '../../model/people.js';
import { SupportError } from '../../port/error.js';
import type { Ask } from '../desk.js';
import type { DeskCase, DeskEntry } from '../records.js';
import type { State } from '../state.js';
import { type Book, idOf, placeOfId } from '../world/book.js';
import { formerCase, generatedCase } from '../world/cases.js';
import { type Company, companyIndex } from '../world/customers.js';
import { generatedEntry } from '../world/feed.js';
import { personAt, personOf } from '../world/people.js';
import { seesCase } from './who.js';

/** The case as it is now: changed by people, or as it was generated. */
export function caseAt(state: State, book: Book, n: number): DeskCase | undefined {
  return (
    state.get('case', idOf(book.scope, n)) ??
    (n < book.size ? (n >= 0 ? generatedCase(book, n) : formerCase(book, n)) : undefined)
  );
}

/** By its id, its number or its number in the system before. A case of another domain, or one not to be seen, does not exist. */
export function findCase(
  { state, book, texts, who }: Pick<Ask, 'state' | 'book' | 'texts' | 'who'>,
  id: string,
): DeskCase {
  const place = placeOfId(id);
  const found = place?.scope === book.scope ? caseAt(state, book, place.n) : undefined;
  if (!found || !seesCase({ who, book }, found))
    throw new SupportError('not-found', { code: 'case', reason: texts.errors.notFound, reference: `DESK-${id}` });
  return found;
}

export const entriesIn = (state: State, supportCase: DeskCase): number =>
  supportCase.generated + state.entries(supportCase.id).length;

export function entryAt(state: State, book: Book, supportCase: DeskCase, at: number): DeskEntry {
  const { generated, id } = supportCase;
  return at < generated ? generatedEntry(book, firstForm(book, supportCase), at) : state.entries(id)[at - generated]!;
}

const firstForms = new WeakMap<DeskCase, DeskCase>();

/** The case as it was generated: what people change later changes nothing in its earlier history. */
function firstForm(book: Book, supportCase: DeskCase): DeskCase {
  const made = firstForms.get(supportCase) ?? generatedCase(book, supportCase.n);
  firstForms.set(supportCase, made);
  return made;
}

/** Place of the last entry that was read. */
export const readUpTo = (state: State, { id, generated, unread }: DeskCase): number =>
  state.get('read', id) ?? Math.max(0, generated - unread) - 1;

/** Whether somebody else wrote after what was read. */
export function isUnread({ state, who }: Pick<Ask, 'state' | 'who'>, supportCase: DeskCase): boolean {
  const { id, generated, unread } = supportCase;
  const read = readUpTo(state, supportCase);
  if (who.role !== 'customer' && unread && read < generated - 1) return true;
  return state.entries(id).some(({ author }, at) => generated + at > read && author.id !== who.person.id);
}

export const companyOf = (book: Book, id: string): Company | undefined =>
  book.companies[companyIndex(book.companies, id)];

/** Somebody of the staff, or who writes for the customer. */
export function personIn(book: Book, id: string): Person | undefined {
  const [company] = id.split('/');
  const known = companyOf(book, company ?? '');
  return personOf(id) ?? (known && personAt(known));
}

/** Days for which a closed case can be opened again. */
const reopenDays = 30;
export const reopenUntil = ({ closedAt = 0 }: DeskCase): number => closedAt + reopenDays * 86_400_000;
