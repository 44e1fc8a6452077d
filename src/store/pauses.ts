// How often a system that does not answer well is asked again without a person, and after how long.

export const mostTries = 4;
/** Milliseconds that are waited for a system at most, whatever it asks for. */
export const longestWait = 900_000;

/** Milliseconds before the next try: longer each time, and not the same for all pages. */
export const pauseAfter = (
  times: number,
  { first, longest = longestWait, random }: { first: number; longest?: number; random: () => number },
): number => Math.min(first * 2 ** times, longest) * (0.5 + random() / 2);
