import { isDefinite, toSupportError } from '../port/error.js';
import type { OperationName } from '../port/backend.js';
import type { Answering } from '../port/operation.js';
import { canonical } from './canonical.js';
import type { Engine } from './engine.js';
import type { SupportStore } from './store.js';

/** Keys of bodies whose outcome is not known. */
const openKeys = (engine: Engine): Map<string, string> => engine.part(openKeys, () => new Map());

/**
 * The key that a body goes out under: the same again while nobody knows what became of it. `settle` is told how
 * the attempt ended; after a definite answer the next attempt has a new key.
 */
export function keyFor(store: SupportStore, operation: OperationName, frozen: unknown) {
  const engine = store.engine!;
  const keys = openKeys(engine);
  const body = canonical([operation, store.current.scope ?? null, frozen]);
  const key = keys.get(body) ?? engine.options.ids();
  keys.set(body, key);
  return {
    key,
    settle(thrown?: unknown): void {
      if (thrown === undefined || isDefinite(toSupportError(thrown))) keys.delete(body);
    },
  };
}

/** Sends a frozen body under its key. Rejects with a SupportError. */
export async function keyedWrite<O>(
  store: SupportStore,
  operation: OperationName,
  port: Answering<O>,
  frozen: unknown,
): Promise<O> {
  const { key, settle } = keyFor(store, operation, frozen);
  try {
    const answer = await store.write(operation, port, frozen, { key });
    settle();
    return answer;
  } catch (thrown) {
    settle(thrown);
    throw toSupportError(thrown);
  }
}
