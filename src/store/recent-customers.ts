import type { Customer } from '../model/customers.js';
import { customers } from './customers.js';
import { canonical } from './canonical.js';
import type { Engine } from './engine.js';
import { type SupportStore, column } from './store.js';

/** How many are remembered: more would be a second list to search. */
const most = 5;

const inTab = (engine: Engine): Map<string, readonly string[]> => engine.part(inTab, () => new Map());

/**
 * For whom somebody acted lately, newest first: for this tab, and on this device where it keeps things. Ids alone, apart
 * for each identity and acting scope; what a customer is called the system says when it is asked.
 */
export const recentCustomers = column((store: SupportStore) => {
  /** Nothing before the session has said who is acting. */
  const place = (): string | undefined => {
    const session = store.session?.current.value;
    if (!session) return undefined;
    const { tenant, person } = session.identity;
    return `casekit recent-customers ${canonical([session.backendId, tenant, person, store.current.scope ?? null])}`;
  };

  const read = (): readonly string[] => {
    const key = place();
    return key === undefined ? [] : (inTab(store.engine!).get(key) ?? kept(store.engine!, key));
  };

  const write = (ids: readonly string[]): void => {
    const key = place();
    if (key === undefined) return;
    inTab(store.engine!).set(key, ids);
    try {
      store.engine!.options.device.storage?.setItem(key, JSON.stringify(ids));
    } catch {
      // Full, or not allowed: this tab remembers them all the same.
    }
  };

  return {
    get ids(): readonly string[] {
      return read();
    },

    add(id: string): void {
      write([id, ...read().filter((each) => each !== id)].slice(0, most));
    },

    /** As the system has them now. One that is no longer among the customers of this scope is left out. */
    async list(signal?: AbortSignal): Promise<Customer[]> {
      const ids = read();
      if (!ids.length) return [];
      const { items } = await customers(store).search({ ids: [...ids], size: ids.length }, signal);
      return ids.flatMap((id) => items.find((customer) => customer.id === id) ?? []);
    },
  };
});

/** What stands in a device's storage may be anybody's, or not be there to look at. */
function kept({ options }: Engine, key: string): readonly string[] {
  try {
    const ids: unknown = JSON.parse(options.device.storage?.getItem(key) ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}
