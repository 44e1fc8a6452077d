import type { Engine } from './engine.js';
import { type SupportStore, column } from './store.js';

const ledger = (engine: Engine): Map<string, unknown> => engine.part(ledger, () => new Map());

/**
 * What people have written and not sent: in memory, for this tab, per scope. An element that is taken out of the page
 * and put in again finds it here.
 */
export const drafts = column((store: SupportStore) => {
  const key = (slot: string) => `${store.current.scope ?? ''} ${slot}`;
  return {
    read: <T>(slot: string): T | undefined => store.engine && (ledger(store.engine).get(key(slot)) as T | undefined),
    write: (slot: string, value: unknown): void => void (store.engine && ledger(store.engine).set(key(slot), value)),
    discard: (slot: string): void => void (store.engine && ledger(store.engine).delete(key(slot))),
  };
});
