/** Time, injectable; the shape that the store of the page uses, too. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls once, later; returns the way to call it off. */
  after(ms: number, then: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (ms, then) => {
    const timer = setTimeout(then, ms);
    return () => clearTimeout(timer);
  },
};

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export const instant = (ms: number): string => new Date(ms).toISOString();
