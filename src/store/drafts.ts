import type { Engine } from './engine.js';
import { type SupportStore, column } from './store.js';

const ledger = (engine: Engine): Map<string, unknown> => engine.part(ledger, () => new Map());

/** What somebody is writing to a case; it lies under `replySlot(caseId)`. */
export interface ReplyDraft {
  text: string;
  audience?: string | undefined;
}

export const replySlot = (caseId: string): string => `reply:${caseId}`;

/** One draft, of the scope in which it was begun, wherever one acts meanwhile. */
export interface Draft<T> {
  read(): T | undefined;
  write(value: T): void;
  discard(): void;
}

/**
 * What people have written and not sent: in memory, for this tab, per scope. An element that is taken out of the page
 * and put in again finds it here.
 */
export const drafts = column((store: SupportStore) => {
  const key = (slot: string) => `${store.current.scope ?? ''} ${slot}`;
  return {
    /** Holds on to one draft, also for a write that ends after its writer has gone elsewhere. */
    at<T>(slot: string): Draft<T> | undefined {
      const { engine } = store;
      if (!engine) return undefined;
      const drafts = ledger(engine);
      const name = key(slot);
      return {
        read: () => drafts.get(name) as T | undefined,
        write: (value) => void drafts.set(name, value),
        discard: () => void drafts.delete(name),
      };
    },
    read: <T>(slot: string): T | undefined => store.engine && (ledger(store.engine).get(key(slot)) as T | undefined),
    write: (slot: string, value: unknown): void => void (store.engine && ledger(store.engine).set(key(slot), value)),
    discard: (slot: string): void => void (store.engine && ledger(store.engine).delete(key(slot))),
  };
});

/** Whether anything that somebody has written waits in this scope. Places stay when they are emptied. */
export function written({ engine, current }: SupportStore): boolean {
  for (const [name, value] of ledger(engine!)) {
    const draft = value as { text?: string; written?: { size: number } };
    if (name.startsWith(`${current.scope ?? ''} `) && (draft.text ?? draft.written?.size ?? true)) return true;
  }
  return false;
}
