import type { Authority, Customer, Requirement } from '../../model/customers.js';
import { isolated } from '../shared/company.js';
import { type RightStanding, standingOfRight } from '../shared/ends.js';

/** One row of the panel. */
export interface Right extends Authority {
  standing: RightStanding;
}

/** How much open there is among the rights, in one word. */
export type Overall = 'fine' | 'part' | 'nothing' | 'unsure';

/** The rows to show; what is not to be shown is left out. `cases` names the row of a system that knows one right only. */
export function rightsOf({ authority, can }: Customer, now: number, cases: string): Right[] {
  const rows: Authority[] = authority?.length ? authority : can?.file ? [{ covers: cases, can: can.file }] : [];
  return rows
    .filter((row) => row.can.state !== 'absent')
    .map((row) => Object.assign({}, row, { standing: standingOfRight(row, now) }));
}

export function overallOf(rights: readonly Right[]): Overall {
  const open = rights.filter(isOpen).length;
  if (open === rights.length) return 'fine';
  if (open > 0) return 'part';
  return rights.some(({ standing }) => standing === 'unknown') ? 'unsure' : 'nothing';
}

export const isOpen = ({ standing }: Right): boolean => standing === 'allowed' || standing === 'ending';

const nameOf = ({ on }: Authority): string | undefined => on?.label ?? on?.id;

/** Words of the system about a right: the name of its subject keeps its own direction among them. */
export function saidOf(right: Authority, words: string): string {
  const name = nameOf(right);
  return name ? words.replace(name, () => isolated(name)) : words;
}

/** What it is about, where its name does not say so already. */
export const subjectOf = (right: Authority): string | undefined => {
  const { covers } = right;
  const subject = nameOf(right);
  return subject !== undefined && covers.includes(subject) ? undefined : subject;
};

/** Nothing about it has to be read before filing: it needs no place of its own. */
export const isPlain = ({ standing, can, requirements = [] }: Right): boolean =>
  standing === 'allowed' && !can.reason && !can.remedy && requirements.every(isSettled);

export const isSettled = ({ state }: Requirement): boolean => state === 'met' || state === 'not-needed';
