import type { Engine } from './engine.js';

/** At the same time, over the whole page. */
const lines = 3;

interface Line {
  busy: number;
  queue: (() => void)[];
}
const line = (engine: Engine): Line => engine.part(line, () => ({ busy: 0, queue: [] }));

/** Works when one of a few lines is free. Whoever has given up by then is left out. */
export async function inLine(engine: Engine, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  const gate = line(engine);
  if (gate.busy < lines) gate.busy++;
  else
    // Handed over as it is: nobody slips in between.
    await new Promise<void>((resolve) => gate.queue.push(resolve));
  try {
    if (!signal.aborted) await work();
  } finally {
    const next = gate.queue.shift();
    if (next) next();
    else gate.busy--;
  }
}
