import type * as z from 'zod/mini';
import type { Unreadable } from '../model/page.js';
import { SupportError } from './error.js';
import type { Answering, Rows } from './operation.js';

type Plain = Record<string, unknown>;
const isPlain = (thing: unknown): thing is Plain =>
  typeof thing === 'object' && thing !== null && !Array.isArray(thing);

/**
 * Parses an answer once. Rows are read one by one: a bad row is taken out and reported in `unreadable`; anything
 * else wrong makes the whole answer `unreadable`, more than `most` rows, too. Keys that no schema names never get through.
 */
export function parseAnswer<O>(operation: Answering<O>, answer: unknown, most = Infinity): O {
  try {
    const output = operation.output as z.ZodMiniType<O>;
    return operation.rows ? parseRows(output, operation.rows, answer, most) : parse(output, answer);
  } catch (error) {
    // A RangeError, too: an answer nested so deep that reading it overflows is unreadable, not a crash.
    throw new SupportError('unreadable', { cause: error });
  }
}

function parse<O>(schema: z.ZodMiniType<O>, data: unknown): O {
  const result = schema.safeParse(data);
  if (!result.success) throw result.error;
  return result.data;
}

function parseRows<O>(output: z.ZodMiniType<O>, { at, of }: Rows, answer: unknown, most: number): O {
  if (!isPlain(answer)) return parse(output, answer);
  const shell = { ...answer };

  let holder: Plain = shell;
  for (const key of at.slice(0, -1)) {
    const inner = holder[key];
    // An answer without that part (a form that is elsewhere) has no rows to read.
    if (!isPlain(inner)) return parse(output, answer);
    holder = holder[key] = { ...inner };
  }

  const key = at.at(-1)!;
  const rows = holder[key];
  if (!Array.isArray(rows) || rows.length > most) throw new TypeError();
  const { items, unreadable } = readRows(rows, of);
  holder[key] = [];
  const parsed = parse(output, shell) as Plain;

  let target = parsed;
  for (const step of at.slice(0, -1)) target = target[step] as Plain;
  target[key] = items;
  if (unreadable.length) parsed['unreadable'] = unreadable;
  return parsed as O;
}

/** Reads each row by itself; the same id twice in one answer counts once, the first. */
function readRows(rows: unknown[], schema: Rows['of']) {
  const items: unknown[] = [];
  const unreadable: Unreadable[] = [];
  const seen = new Set<string>();
  rows.forEach((row, at) => {
    let result;
    try {
      result = schema.safeParse(row);
    } catch {
      // Getters that throw, nesting without end: as unreadable as a wrong type.
    }
    const known = isPlain(row) && typeof row['id'] === 'string' ? row['id'] : undefined;
    if (!result?.success) return unreadable.push({ at, ...(known !== undefined && { id: known.slice(0, 200) }) });
    if (known !== undefined && seen.has(known)) return;
    if (known !== undefined) seen.add(known);
    items.push(result.data);
  });
  return { items, unreadable };
}
