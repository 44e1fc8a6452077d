import type { Device } from './device.js';

/** While this goes on, leaving the page is asked about: what is on its way would not arrive, or nobody would know. */
export async function beforeLeaving<T>({ keeping }: Device, work: Promise<T>): Promise<T> {
  let over = false;
  let letGo = () => {};
  // Where a page cannot ask, it does not.
  void keeping?.().then(
    ({ onLeave }) => {
      if (!over && onLeave) letGo = onLeave();
    },
    () => {},
  );
  try {
    return await work;
  } finally {
    over = true;
    letGo();
  }
}
