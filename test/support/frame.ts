/** Two frames: after them, what was changed has been painted, and what observers do about it has been done. */
export const frame = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
