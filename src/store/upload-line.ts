import type { Engine } from './engine.js';

/** At the same time, over the whole page. */
const lines = 3;

interface Line {
  busy: number;
  queue: (() => void)[];
}
const line = (engine: Engine): Line => engine.part(line, () => ({ busy: 0, queue: [] }));

/** Works when one of a few lines is free. Whoever gives up while it waits is left out. */
export async function inLine(engine: Engine, signal: AbortSignal, work: () => Promise<void>): Promise<void> {
  const gate = line(engine);
  if (gate.busy < lines) gate.busy++;
  else
    await new Promise<void>((resolve) => {
      // Handed over as it is: nobody slips in between.
      gate.queue.push(resolve);
      signal.addEventListener('abort', () => {
        const at = gate.queue.indexOf(resolve);
        if (at < 0) return;
        gate.queue.splice(at, 1);
        gate.busy++;
        resolve();
      });
    });
  try {
    if (!signal.aborted) await work();
  } finally {
    const next = gate.queue.shift();
    if (next) next();
    else gate.busy--;
  }
}
