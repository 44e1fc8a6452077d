/** All rows of a paged answer: asks on with each cursor until there is none. */
export async function walk<T>(
  ask: (cursor: { cursor?: string }) => Promise<{ items: T[]; next?: string | undefined }>,
): Promise<T[]> {
  const rows: T[] = [];
  let cursor: { cursor?: string } = {};
  for (;;) {
    const { items, next } = await ask(cursor);
    rows.push(...items);
    if (next === undefined) return rows;
    cursor = { cursor: next };
  }
}
