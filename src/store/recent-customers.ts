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
    const { engine } = store;
    const key = place();
    if (!engine || !key) return [];
    return inTab(engine).get(key) ?? idsIn(stored(engine, key));
  };

  const write = (ids: readonly string[]): void => {
    const { engine } = store;
    const key = place();
    if (!engine || !key) return;
    inTab(engine).set(key, ids);
    try {
      engine.options.device.storage?.setItem(key, JSON.stringify(ids));
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

function stored({ options }: Engine, key: string): string | null | undefined {
  try {
    return options.device.storage?.getItem(key);
  } catch {
    // Not allowed to look: as good as nothing kept.
    return undefined;
  }
}

/** What stands in a device's storage may be anybody's. */
function idsIn(text: string | null | undefined): readonly string[] {
  try {
    const ids: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}
