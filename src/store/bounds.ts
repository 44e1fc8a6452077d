import type { AnyResource } from './engine.js';
import { sizeOf } from './size-of.js';

/** How many things are kept for when somebody comes back to them, and how many bytes they may have together. */
const most = { things: 60, size: 5_000_000 };

/** What is about to be looked through. */
const due = new WeakSet<Map<string, AnyResource>>();

/**
 * Lets go of what nobody looks at where there is too much, the least recently asked for first: once whoever asks just now
 * has begun to look.
 */
export function keepWithin(resources: Map<string, AnyResource>): void {
  if (due.has(resources)) return;
  due.add(resources);
  queueMicrotask(() => {
    due.delete(resources);
    let size = 0;
    for (const { current } of resources.values()) size += sizeOf(current.value);
    for (const [key, { current, watched }] of resources) {
      if (resources.size <= most.things && size <= most.size) return;
      if (watched) continue;
      resources.delete(key);
      size -= sizeOf(current.value);
    }
  });
}
