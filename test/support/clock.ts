import type { Clock } from '../../src/store/device.js';

/** A clock that stands still until it is told: `await clock.tick(ms)` calls what falls due, in order. */
export function manualClock(start = Date.UTC(2026, 0, 15, 12)): Clock & {
  tick(ms: number): Promise<void>;
  /** Somebody sets the clock; what is due stays as far away as it was. */
  set(to: number): void;
  readonly pending: number;
} {
  let now = start;
  const due = new Set<{ at: number; then: () => void }>();
  return {
    now: () => now,
    after(ms, then) {
      const entry = { at: now + ms, then };
      due.add(entry);
      return () => due.delete(entry);
    },
    async tick(ms) {
      const until = now + ms;
      for (;;) {
        await settled();
        const next = [...due].filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0];
        if (!next) break;
        due.delete(next);
        now = Math.max(now, next.at);
        next.then();
      }
      now = until;
      await settled();
    },
    set(to) {
      for (const entry of due) entry.at += to - now;
      now = to;
    },
    get pending() {
      return due.size;
    },
  };
}

/** Lets everything run that waits for nothing but promises and modules that are loaded already. */
export async function settled(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Waits for what takes time of its own, whatever a clock says: bytes that are read and summed up. */
export async function until(is: () => unknown): Promise<void> {
  for (let turn = 0; turn < 300; turn++) {
    if (is()) return;
    await settled();
  }
  throw new Error(`it never came about: ${is.toString()}`);
}

/** A clock that goes as the page's own does, and can jump ahead: what falls due on the way is called. */
export function hastyClock(): Clock & { skip(ms: number): void } {
  let ahead = 0;
  const due = new Set<{ at: number; then: () => void }>();
  return {
    now: () => Date.now() + ahead,
    after(ms, then) {
      const entry = { at: Date.now() + ahead + ms, then: () => due.delete(entry) && then() };
      due.add(entry);
      const timer = setTimeout(entry.then, ms);
      return () => {
        clearTimeout(timer);
        due.delete(entry);
      };
    },
    skip(ms) {
      ahead += ms;
      const ripe = [...due].filter(({ at }) => at <= Date.now() + ahead);
      for (const entry of ripe) entry.then();
    },
  };
}
