import type { CaseRow } from '../model/case-rows.js';
import type { CaseDraft, CaseReceipt } from '../model/cases.js';
import type { SupportError } from '../port/error.js';
import type { Engine } from './engine.js';
import { Signal } from './watch.js';

/** A case on its way: what its writer sent, beside the cases that the server has told of. */
export interface PendingCase {
  /** Of this page only. */
  localId: string;
  key: string;
  scope: string | undefined;
  draft: CaseDraft;
  /** Of which draft it was sent, where there is one. */
  of?: string | undefined;
  subject: string;
  /** Milliseconds since 1970. */
  sentAt: number;
  state: 'sending' | 'being-created' | 'failed';
  receipt?: CaseReceipt;
  error?: SupportError;
}

/** Shared by all stores of an engine. */
interface OnTheirWay {
  pending: Signal<readonly PendingCase[]>;
  /** Filed from this page: they join a list at once. */
  own: Set<string>;
}
export const onTheirWay = (engine: Engine): OnTheirWay =>
  engine.part(onTheirWay, () => ({
    pending: new Signal<readonly PendingCase[]>(engine.batch, []),
    own: new Set(),
  }));

/** What the server lists in a scope is no longer on its way there. */
export function settlePending(engine: Engine, scope: string | undefined, rows: readonly CaseRow[]): void {
  const { pending } = onTheirWay(engine);
  const listed = new Set(rows.map((row) => row.id));
  const left = pending.current.filter(
    (entry) => entry.scope !== scope || !entry.receipt || !listed.has(entry.receipt.id),
  );
  if (left.length < pending.current.length) pending.set(left);
}
