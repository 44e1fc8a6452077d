import type { Option } from '../model/forms.js';
import type { Change, Keep, Row } from './keep/keep.js';
import type { DeskCase, DeskCheck, DeskContact, DeskEntry, DeskFile, DeskRelation } from './records.js';

/** What was done under an idempotency key: a mark of the body, and what it led to. */
export interface DoneOnce {
  body: string;
  result: unknown;
}

interface Kinds {
  world: { origin: number };
  case: DeskCase;
  /** `entry/<case>/<place>` */
  entry: DeskEntry;
  file: DeskFile;
  /** How many entries of a case were read. */
  read: number;
  /** `option/<field>/<id>` */
  option: Option;
  key: DoneOnce;
  /** By subscription. */
  contact: DeskContact;
  /** `relation/<scope>/<candidate>` */
  relation: DeskRelation;
  /** By case. */
  check: DeskCheck;
  /** Where mails about all cases go: `alerts/<scope>/<person>`. */
  alerts: { address: string };
}
type Kind = keyof Kinds;

/** What people changed, as this tab knows it: brought up to date before every answer. */
export interface State {
  readonly rev: number;
  get<K extends Kind>(kind: K, id: string): Kinds[K] | undefined;
  all<K extends 'case' | 'option' | 'file' | 'relation' | 'check'>(kind: K): Iterable<Kinds[K]>;
  /** Entries that were added to a case, in order. */
  entries(caseId: string): readonly DeskEntry[];
  /** Which rows changed after this revision, by key. */
  changedAfter(rev: number): Row[];
}

/** A state with what is about to be written. Nothing of it holds before the transaction ends. */
export interface Draft extends State {
  put<K extends Kind>(kind: K, id: string, value: Kinds[K]): void;
  drop(kind: Kind, id: string): void;
  addEntry(caseId: string, entry: DeskEntry): void;
}

export interface Kept {
  state: State;
  /** Takes in what others wrote; answers the rows. */
  refresh(): Promise<Row[]>;
  write<T>(rule: (draft: Draft) => T): Promise<T>;
  /** Calls with rows that were written, by this tab or another; returns the way to end it. */
  onRows(then: (rows: readonly Row[]) => void): () => void;
}

export function keepState(keep: Keep): Kept {
  let rev = 0;
  let rows = new Map<string, Row>();
  let entries = new Map<string, DeskEntry[]>();
  const listeners = new Set<(rows: readonly Row[]) => void>();
  keep.onForgotten(() => {
    rev = 0;
    rows = new Map();
    entries = new Map();
  });

  const take = (fresh: readonly Row[]) => {
    for (const row of fresh) {
      if (row.rev <= rev) continue;
      rev = row.rev;
      rows.delete(row.key);
      rows.set(row.key, row);
      const [, caseId, place] = /^entry\/(.*)\/(\d+)$/.exec(row.key) ?? [];
      if (caseId === undefined) continue;
      const list = entries.get(caseId) ?? [];
      entries.set(caseId, list);
      list[Number(place)] = row.value as DeskEntry;
    }
    if (fresh.length) for (const listener of listeners) listener(fresh);
  };

  const state: State = {
    get rev() {
      return rev;
    },
    get: (kind, id) => rows.get(`${kind}/${id}`)?.value as never,
    *all(kind) {
      for (const row of rows.values())
        if (row.key.startsWith(`${kind}/`) && row.value !== undefined) yield row.value as never;
    },
    entries: (caseId) => entries.get(caseId) ?? [],
    changedAfter: (after) => [...rows.values()].filter((row) => row.rev > after),
  };

  return {
    state,
    async refresh() {
      const fresh = await keep.since(rev);
      take(fresh);
      return fresh;
    },
    async write(rule) {
      let result: ReturnType<typeof rule>;
      const written = await keep.commit(rev, (fresh) => {
        take(fresh);
        const { draft, changes } = draftOf(state);
        result = rule(draft);
        return changes();
      });
      take(written);
      return result!;
    },
    onRows(then) {
      listeners.add(then);
      return () => listeners.delete(then);
    },
  };
}

function draftOf(state: State): { draft: Draft; changes(): Change[] } {
  const pending = new Map<string, Change>();
  const added = new Map<string, DeskEntry[]>();
  const draft: Draft = {
    rev: state.rev,
    get: (kind, id) => {
      const change = pending.get(`${kind}/${id}`);
      return change ? (change.value as never) : state.get(kind, id);
    },
    all: state.all,
    entries: (caseId) => [...state.entries(caseId), ...(added.get(caseId) ?? [])],
    changedAfter: state.changedAfter,
    put: (kind, id, value) => pending.set(`${kind}/${id}`, { key: `${kind}/${id}`, value }),
    drop: (kind, id) => pending.set(`${kind}/${id}`, { key: `${kind}/${id}` }),
    addEntry(caseId, entry) {
      const place = draft.entries(caseId).length;
      added.set(caseId, [...(added.get(caseId) ?? []), entry]);
      pending.set(`entry/${caseId}/${place}`, { key: `entry/${caseId}/${place}`, value: entry });
    },
  };
  return { draft, changes: () => [...pending.values()] };
}
