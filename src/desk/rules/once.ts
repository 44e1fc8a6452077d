import { SupportError } from '../../port/error.js';
import type { Ask } from '../desk.js';
import type { Draft } from '../state.js';

/**
 * Does something once for a key. The same key with the same body answers what it led to; with another body it is a
 * mistake of the sender. A desk that is told to be `unsafe` does not look at keys.
 */
export function once<R>(ask: Ask<Draft>, operation: string, body: unknown, act: () => R): R {
  const { call, settings, state, texts } = ask;
  if (call.key === undefined || settings.repeat === 'unsafe') return act();
  const id = `${operation}/${call.key}`;
  const mark = markOf([call.as ?? null, body]);
  const before = state.get('key', id);
  if (before && before.body !== mark)
    throw new SupportError('invalid', { code: 'key-reused', reason: texts.errors.keyReused });
  if (before) return before.result as R;
  const result = act();
  state.put('key', id, { body: mark, result });
  return result;
}

/** A short mark of a body: the same for the same content, whatever the order of its keys. */
function markOf(body: unknown): string {
  const text = JSON.stringify(body, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  return `${text.length}.${(a >>> 0).toString(36)}.${(b >>> 0).toString(36)}`;
}
