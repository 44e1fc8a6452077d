// Counts timers that are set and have neither fired nor been cleared. Imported before everything that could set one.
const pending = new Set<unknown>();
const { setTimeout: later, clearTimeout: never, setInterval: often, clearInterval: noMore } = globalThis;

type Callback = (...values: unknown[]) => void;

Object.assign(globalThis, {
  setTimeout(then: Callback, ms?: number, ...values: unknown[]) {
    const timer = later(() => {
      pending.delete(timer);
      then(...values);
    }, ms);
    pending.add(timer);
    return timer;
  },
  clearTimeout(timer: number) {
    pending.delete(timer);
    never(timer);
  },
  setInterval(then: Callback, ms?: number, ...values: unknown[]) {
    const timer = often(then, ms, ...values);
    pending.add(timer);
    return timer;
  },
  clearInterval(timer: number) {
    pending.delete(timer);
    noMore(timer);
  },
});

/** Timers that still wait. */
export const pendingTimers = (): number => pending.size;

/** A task later: everything that waits for nothing but the event loop has run. Counted as no timer. */
export const nextTask = (): Promise<void> => new Promise((resolve) => later(resolve, 0));

/** Waits, and not for ever, until no more timers are left than `others`, which are not the kit's. Answers how many are. */
export async function timersSettled(others = 0, patience = 15_000): Promise<number> {
  const end = performance.now() + patience;
  while (pending.size > others && performance.now() < end) await new Promise((resolve) => later(resolve, 20));
  return pending.size - others;
}
