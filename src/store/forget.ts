import type { Engine } from './engine.js';
import { booksOn } from './ledger.js';
import { type Owner, StoredDrafts } from './stored-drafts.js';

/**
 * Takes away what people have written and what makes a page handier, on this page, in other tabs and on the device: of one
 * person in every scope, or, where nobody knows who that was, of everybody.
 */
export async function forget({ options }: Engine, person: readonly string[]): Promise<void> {
  const isTheirs = (owner: readonly unknown[]) => person.every((part, at) => part === owner[at]);
  const books = booksOn(options);
  forgetSmallThings(options.device.storage, isTheirs);
  await Promise.all(
    [...books].filter(([owner]) => isTheirs(JSON.parse(owner) as Owner)).map(([, book]) => book.forget()),
  );
  const { device, clock, ids } = options;
  if (!device.keeping) return;
  // Scopes that this page has never been in are among them.
  const stored = new StoredDrafts(await device.keeping(), ['', '', '', ''], { clock, tab: ids() });
  stored.listen(() => {});
  try {
    await stored.forget(person);
  } finally {
    stored.sleep();
  }
}

/** Keys are `casekit <what> ["backend","tenant","person",…]`. */
function forgetSmallThings(
  storage: Engine['options']['device']['storage'],
  isTheirs: (owner: readonly unknown[]) => boolean,
): void {
  const names = Array.from({ length: storage?.length ?? 0 }, (_, at) => storage!.key!(at));
  for (const name of names) {
    const [, owner] = /^casekit [\w-]+ (\[.*\])$/.exec(name ?? '') ?? [];
    if (owner !== undefined && isTheirs(JSON.parse(owner) as unknown[])) storage!.removeItem!(name!);
  }
}
