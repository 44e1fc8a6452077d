import type { Keep, Row } from './keep.js';

/** Keeps nothing beyond the object itself. */
export function memoryKeep(): Keep {
  const rows = new Map<string, Row>();
  const pieces = new Map<string, ArrayBuffer>();
  let last = 0;
  const since = (rev: number) => [...rows.values()].filter((row) => row.rev > rev);
  return {
    since: async (rev) => structuredClone(since(rev)),
    async commit(rev, decide) {
      // Nothing is awaited from here on: this is the transaction.
      const changes = structuredClone(decide(structuredClone(since(rev))));
      const written = changes.map((change): Row => ({ ...change, rev: ++last }));
      for (const row of written) {
        // Deleted first, so that the map stays in the order of writing.
        rows.delete(row.key);
        rows.set(row.key, row);
      }
      return structuredClone(written);
    },
    piece: async (key) => pieces.get(key)?.slice(0),
    async putPiece(key, bytes) {
      pieces.set(key, bytes.slice(0));
    },
    async dropPieces(keys) {
      for (const key of keys) pieces.delete(key);
    },
    listen: () => () => {},
    onForgotten: () => {},
  };
}
