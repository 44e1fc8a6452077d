// What both halves of the bench share: how a page is asked to act, and how it knows that something is to be seen.

type Act = (options: never) => unknown;

/** Offers acts to the bench: `prepare` before the clock starts, the others while it runs. */
export function stage(acts: Record<string, Act>): void {
  Object.assign(globalThis, { acts: { frame, ...acts } });
}

export const main = (): HTMLElement => document.querySelector('main')!;

/** The next frame has been drawn. */
const frame = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        resolve();
      });
      port1.start();
      port2.postMessage('');
    }),
  );

/** Something is to be seen, and the frames after it, in which a page might catch up on what it put off, have been drawn. */
export async function painted(isThere: () => unknown, after = 4): Promise<void> {
  const end = performance.now() + 20_000;
  while (!isThere()) {
    if (performance.now() > end) throw new Error(`never came: ${isThere}`);
    await frame();
  }
  for (let count = 0; count < after; count++) await frame();
}
