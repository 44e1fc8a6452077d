/**
 * Everything that a page keeps, says and sends where something else could read it, as one text: storage of all kinds, databases with
 * their bytes, addresses, what was asked for, what was sent between tabs, told by events, or written to the console.
 */
export function watchTraces() {
  const said: string[] = [];
  const undo: (() => void)[] = [];
  const note = (where: string, thing: unknown) => said.push(`${where}: ${spelled(thing)}`);

  for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const)
    undo.push(wrapped(console, name, (...words) => note(`console.${name}`, words)));
  undo.push(wrapped(BroadcastChannel.prototype, 'postMessage', (message) => note('between tabs', message)));
  undo.push(
    wrapped(EventTarget.prototype, 'dispatchEvent', (event) => {
      // The submission is what a portal may stop and change: it carries what was written.
      if (event.type.startsWith('support-') && event.type !== 'support-case-submit') note(event.type, event);
    }),
  );
  performance.clearResourceTimings();
  performance.setResourceTimingBufferSize(10_000);

  return {
    async take(): Promise<string> {
      const asked = performance.getEntriesByType('resource').map(({ name }) => name);
      return [
        ...said,
        ...asked.map((address) => `asked: ${address}`),
        `address: ${location.href} ${spelled(history.state)} ${document.referrer} ${document.cookie} ${window.name}`,
        ...[localStorage, sessionStorage].map((storage) => `storage: ${JSON.stringify(storage)}`),
        ...(await databases()),
        ...(await fetched()),
      ].join('\n');
    },
    stop: () => undo.forEach((end) => end()),
  };
}

/** What stands in a page, shadow roots and attributes with it, but for what is typed in fields. */
export const wordsIn = (root: Element | ShadowRoot): string =>
  [...root.childNodes]
    .map((node) => {
      if (!(node instanceof Element)) return node.nodeValue ?? '';
      const attributes = node.getAttributeNames().map((name) => node.getAttribute(name));
      return [...attributes, node.shadowRoot ? wordsIn(node.shadowRoot) : '', wordsIn(node)].join(' ');
    })
    .join(' ');

function wrapped<T extends object, K extends keyof T>(
  of: T,
  name: K,
  before: (...given: T[K] extends (...given: infer G) => unknown ? G : never) => void,
): () => void {
  const original = of[name] as (...given: unknown[]) => unknown;
  of[name] = function (this: unknown, ...given: unknown[]) {
    before(...(given as Parameters<typeof before>));
    return original.apply(this, given);
  } as T[K];
  return () => (of[name] = original as T[K]);
}

/** Whatever can be reached of a thing, errors with their causes and events with their getters too. */
function spelled(thing: unknown, seen = new Set<unknown>()): string {
  if (typeof thing !== 'object' || thing === null) return String(thing);
  if (seen.has(thing) || thing instanceof Node || thing instanceof Window) return '…';
  seen.add(thing);
  if (thing instanceof Map || thing instanceof Set || Array.isArray(thing))
    return `[${[...thing].map((inner) => spelled(inner, seen)).join()}]`;
  const names = new Set(Object.getOwnPropertyNames(thing));
  if (thing instanceof Error) for (const name of ['name', 'message', 'stack', 'cause']) names.add(name);
  return `{${[...names].map((name) => `${name}: ${spelled((thing as Record<string, unknown>)[name], seen)}`).join()}}`;
}

async function databases(): Promise<string[]> {
  const lines: string[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await answer(indexedDB.open(name));
    for (const table of database.objectStoreNames) {
      const store = database.transaction(table).objectStore(table);
      const [keys, rows] = await Promise.all([
        answer(store.getAllKeys()),
        answer(store.getAll() as IDBRequest<unknown[]>),
      ]);
      for (const [at, row] of rows.entries()) {
        const bytes = row instanceof Blob ? await row.text() : '';
        lines.push(`database ${name}, ${table}, ${spelled(keys[at])}: ${spelled(row)} ${bytes}`);
      }
    }
    database.close();
  }
  return lines;
}

async function fetched(): Promise<string[]> {
  const lines: string[] = [];
  for (const name of await caches.keys())
    for (const request of await (await caches.open(name)).keys()) lines.push(`cache ${name}: ${request.url}`);
  return lines;
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });
