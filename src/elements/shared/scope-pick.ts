import type { SupportStore } from '../../store/store.js';

/** What people picked last, for all who show the scope of a store. */
const picks = new WeakMap<SupportStore, string>();

/** Goes to another scope, because a person said so; the case that they look for may come along. */
export function pick(store: SupportStore, scope: string, caseId?: string): void {
  picks.set(store, scope);
  store.choose({ scope, customer: undefined, caseId });
}

/** Whether a person picked the scope in which one acts now; from then on it is as if they had not. */
export function wasPicked(store: SupportStore, scope: string): boolean {
  const picked = picks.get(store) === scope;
  if (!picked) picks.delete(store);
  return picked;
}
