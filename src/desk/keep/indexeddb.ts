import type { Keep, Row } from './keep.js';

/**
 * Keeps rows and pieces in a database of the page's origin: it survives reload, and tabs share it. Own code over the
 * bare interface: what is needed of it is one range read and one transaction, less than a wrapper weighs.
 */
export async function indexedDBKeep(factory: IDBFactory, name: string, fresh = false): Promise<Keep> {
  let forgotten = () => {};
  let open: Promise<IDBDatabase> | undefined;
  const database = () => (open ??= opened());
  const opened = async () => {
    const db = await openDatabase(factory, name);
    const gone = () => {
      open = undefined;
      forgotten();
    };
    db.onversionchange = () => {
      db.close();
      gone();
    };
    db.onclose = gone;
    return db;
  };
  if (fresh) await done(factory.deleteDatabase(name));
  await database();

  /** Told and closed at once: an open channel would keep a process alive. */
  const tell = () => {
    if (typeof BroadcastChannel === 'undefined') return;
    const channel = new BroadcastChannel(name);
    channel.postMessage('written');
    channel.close();
  };

  return {
    async since(rev) {
      const db = await database();
      return done(db.transaction('rows').objectStore('rows').index('rev').getAll(IDBKeyRange.lowerBound(rev, true)));
    },

    async commit(rev, decide) {
      const db = await database();
      const transaction = db.transaction('rows', 'readwrite');
      const ended = finished(transaction);
      const rows = transaction.objectStore('rows');
      const freshRows: Row[] = await done(rows.index('rev').getAll(IDBKeyRange.lowerBound(rev, true)));
      let written: Row[];
      try {
        let last = freshRows.at(-1)?.rev ?? rev;
        written = decide(freshRows).map((change): Row => ({ ...change, rev: ++last }));
        for (const row of written) rows.put(row);
      } catch (thrown) {
        transaction.abort();
        await ended.catch(() => {});
        throw thrown;
      }
      await ended;
      if (written.length) tell();
      return structuredClone(written);
    },

    async piece(key) {
      const db = await database();
      return done(db.transaction('pieces').objectStore('pieces').get(key));
    },
    async putPiece(key, bytes) {
      const transaction = (await database()).transaction('pieces', 'readwrite');
      transaction.objectStore('pieces').put(bytes, key);
      await finished(transaction);
    },
    async dropPieces(keys) {
      const transaction = (await database()).transaction('pieces', 'readwrite');
      for (const key of keys) transaction.objectStore('pieces').delete(key);
      await finished(transaction);
    },

    listen(then) {
      if (typeof BroadcastChannel === 'undefined') return () => {};
      const channel = new BroadcastChannel(name);
      channel.onmessage = then;
      return () => channel.close();
    },
    onForgotten(then) {
      forgotten = then;
    },
  };
}

function openDatabase(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  const request = factory.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('rows', { keyPath: 'key' }).createIndex('rev', 'rev');
    request.result.createObjectStore('pieces');
  };
  return done(request);
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const finished = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
  });
