import type { SupportError } from '../port/error.js';
import type { Engine } from './engine.js';

/** Seconds to wait where a system that is asked too much says no number, at most, and how often. */
const patience = { usual: 5, most: 60, times: 5 };

/** A system that is asked too much at once gets its pause, unless nobody waits any more. */
export async function patiently<T>({ options }: Engine, ask: () => Promise<T>, isOver: () => boolean): Promise<T> {
  for (let times = patience.times; ; times--) {
    try {
      return await ask();
    } catch (thrown) {
      const { kind, retryAfter = patience.usual } = thrown as SupportError;
      if (kind !== 'rate-limited' || times <= 1 || isOver()) throw thrown;
      await new Promise<void>((go) => options.clock.after(Math.min(retryAfter, patience.most) * 1000, go));
    }
  }
}
