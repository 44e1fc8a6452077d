import { isDefinite, toSupportError } from '../port/error.js';
import type { OperationName } from '../port/backend.js';
import type { Answering } from '../port/operation.js';
import { canonical } from './canonical.js';
import { type Book, bookOf } from './ledger.js';
import type { SupportStore } from './store.js';

/** Keys of bodies whose outcome is not known: of an identity, since a portal may replace the object that is its backend. */
const openKeys = (book: Book): Map<string, string> => book.shelf(openKeys);

/**
 * The key that a body goes out under: the same again while nobody knows what became of it. `settle` is told how
 * the attempt ended; after a definite answer the next attempt has a new key.
 */
export function keyFor(store: SupportStore, operation: OperationName, frozen: unknown) {
  const book = bookOf(store)!;
  const keys = openKeys(book);
  const body = canonical([operation, frozen]);
  const key = keys.get(body) ?? book.options.ids();
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
