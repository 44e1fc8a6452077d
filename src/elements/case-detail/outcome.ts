import type { CaseChange, ChangeReceipt } from '../../model/cases.js';
import type { Decision } from '../../model/decision.js';
import type { ChangeAction, ChangeDraft } from './change-draft.js';

/** Part of a change that did not take hold. Without a state the system said nothing of it. */
export interface NotDone extends Partial<Decision> {
  part: string;
  item?: string | undefined;
}

/** What came of a change. */
export interface Outcome {
  done: string[];
  notDone: NotDone[];
}

/**
 * What was done, what was refused, and what the receipt is silent about: nothing counts as done that the system has not
 * said to be done. A message is taken to have gone unless it is named among the refused.
 */
export function outcomeOf(change: CaseChange, { applied, refused = [] }: ChangeReceipt): Outcome {
  const asked = Object.keys(change.parts);
  const named = new Set([...applied, ...refused.map(({ part }) => part)]);
  const silent = asked.filter((part) => !named.has(part)).map((part): NotDone => ({ part }));
  const message = change.message && !refused.some(({ part }) => part === 'message') ? ['message'] : [];
  return {
    done: [...asked.filter((part) => applied.includes(part)), ...message],
    notDone: [...refused, ...silent],
  };
}

/** What is left to do of a draft, with all that was typed for it; nothing where all is done. */
export function restOf(draft: ChangeDraft, { done, notDone }: Outcome): ChangeDraft | undefined {
  const open = new Set(notDone.map(({ part }) => part));
  const actions = draft.actions.filter((action: ChangeAction) => open.has(action));
  if (!actions.length && !open.has('message')) return undefined;
  const refusedOf = (action: ChangeAction) =>
    notDone.flatMap(({ part, item }) => (part === action && item ? [item] : [])).join(', ');
  return {
    ...draft,
    actions,
    addresses: refusedOf('share') || draft.addresses,
    alertTo: refusedOf('alerts') || draft.alertTo,
    message: done.includes('message') ? '' : draft.message,
  };
}
