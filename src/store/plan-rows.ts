import type { AssignReceipt, Candidate } from '../model/contacts.js';
import type { Subscription } from '../model/customers.js';
import type { Decision } from '../model/decision.js';
import type { Ref } from '../model/text.js';
import type { SupportError } from '../port/error.js';

/** What a plan does with one subscription, and what became of it. */
export interface PlanRow {
  subscription: Subscription;
  /** The contact that is replaced; after a conflict the one that somebody else chose meanwhile. */
  from: Ref | undefined;
  to: Ref;
  /**
   * `fixed`: cannot be changed, `why` says the reason. `same`: has this contact already. `left`: after a conflict, the
   * contact that somebody else chose stays.
   */
  state: 'planned' | 'fixed' | 'same' | 'running' | 'done' | 'failed' | 'undone' | 'left';
  why?: Decision;
  /** Of the last attempt. A row that could not be taken back is still `done`, and has one. */
  error?: SupportError | undefined;
  /** Somebody else has chosen `from` meanwhile: it is not replaced before a person has said so. */
  conflict?: true | undefined;
  receipt?: AssignReceipt;
}

/** What is sent for a row, and what it is then. */
export interface Step {
  doing: 'assign' | 'undo';
  body(row: PlanRow): unknown;
  done: PlanRow['state'];
  failed: PlanRow['state'];
}

export const assign: Step = {
  doing: 'assign',
  body: ({ subscription, from, to }) => ({
    subscriptionId: subscription.id,
    ...(from && { from: from.id }),
    to: to.id,
  }),
  done: 'done',
  failed: 'failed',
};

export const takeBack: Step = {
  doing: 'undo',
  body: ({ subscription, from, to }) => ({ subscriptionId: subscription.id, from: to.id, to: from!.id }),
  done: 'undone',
  failed: 'done',
};

/** A company that has left cannot become a contact again. */
export const undoable = ({ state, from, subscription: { contact } }: PlanRow): boolean =>
  state === 'done' && from !== undefined && !(contact?.gone && contact.id === from.id);

/** What a failure leaves of a row; `now` is the contact that stood in its way. */
export function failedOf(row: PlanRow, step: Step, error: SupportError, now: Ref | undefined): Partial<PlanRow> {
  if (step.failed !== 'failed' || !now) return { state: step.failed, error };
  // Somebody else had the same in mind.
  if (now.id === row.to.id) return { state: 'same' };
  return { state: 'failed', error, from: { id: now.id, label: now.label }, conflict: true };
}

/** May this company support a subscription? Nothing where nobody has said so. */
export type May = (subscriptionId: string, companyId: string) => Decision | undefined;

export function planned(subscription: Subscription, { id, label }: Candidate, may?: May): PlanRow {
  const { contact, can } = subscription;
  const from = contact && { id: contact.id, label: contact.label };
  const row: PlanRow = { subscription, from, to: { id, label }, state: 'planned' };
  const isClosed = (why: Decision | undefined) => why?.state === 'absent' || why?.state === 'refused';
  const fixed = can?.assignContact;
  if (isClosed(fixed)) return { ...row, state: 'fixed', why: fixed! };
  // The default may be chosen, too: from then on it stays, whoever the default is.
  if (from?.id === id && !contact?.byDefault) return { ...row, state: 'same' };
  const why = may?.(subscription.id, id);
  return isClosed(why) ? { ...row, state: 'fixed', why: why! } : row;
}
