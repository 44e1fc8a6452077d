import type { ContactPlan, PlanRow } from '../../store/contact-plan.js';
import type { ChangeWords } from './change-words.js';

type State = PlanRow['state'];

/** Rows of a plan of which the same is to be said. */
export interface Group {
  id: string;
  title: string;
  rows: readonly PlanRow[];
  /** Closed at first: nothing happens to them. */
  quiet?: boolean;
}

export const count = (rows: readonly PlanRow[], ...states: State[]): number =>
  rows.filter(({ state }) => states.includes(state)).length;

/** Before anything is sent: what changes, and what does not. */
export function groupsAhead({ current: rows }: ContactPlan, t: ChangeWords['plan']): Group[] {
  return split(rows, [
    ['changes', t.changes, ['planned']],
    ['fixed', t.fixedRows, ['fixed']],
    ['same', t.sameRows, ['same'], true],
  ]);
}

/**
 * As long as it runs in one place, so that nothing moves under whoever reads; afterwards what needs somebody comes first.
 * Groups without rows keep their places, so that what was done stays the same rows, and what was opened stays open.
 */
export function groupsOf({ current: rows, progress }: ContactPlan, t: ChangeWords['plan']): Group[] {
  return split(
    rows,
    progress.running
      ? [
          ['failed', t.failedRows, []],
          ['planned', t.openRows, []],
          ['changes', t.changes, ['planned', 'running', 'done', 'failed', 'undone', 'left']],
          ['same', t.sameRows, ['same'], true],
          ['fixed', t.fixedRows, ['fixed'], true],
        ]
      : [
          ['failed', t.failedRows, ['failed']],
          ['planned', t.openRows, ['planned']],
          ['done', t.doneRows, ['done']],
          ['same', t.restRows, ['same', 'undone', 'left'], true],
          ['fixed', t.fixedRows, ['fixed'], true],
        ],
  );
}

type Kind = [id: string, title: (count: number) => string, of: readonly State[], quiet?: boolean];

const split = (all: readonly PlanRow[], kinds: Kind[]): Group[] =>
  kinds.map(([id, title, of, quiet]) => {
    const rows = all.filter(({ state }) => of.includes(state));
    return { id, title: title(rows.length), rows, ...(quiet && { quiet }) };
  });
