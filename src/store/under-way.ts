import { bookOf } from './ledger.js';
import { onTheirWay } from './pending-cases.js';
import { type SupportStore, column } from './store.js';

/** What a person has under way in a scope: a switch neither loses nor stops any of it. */
export const underWay = column((store: SupportStore) => ({
  /** Something has been written and not sent. */
  get written(): boolean {
    return (bookOf(store)?.all.current.length ?? 0) > 0;
  },

  /** A case is being sent at this moment. */
  get sending(): boolean {
    const { scope } = store.current;
    return (
      store.engine !== undefined &&
      onTheirWay(store.engine).pending.current.some((entry) => entry.scope === scope && entry.state === 'sending')
    );
  },
}));
