/**
 * Calls once what has just been rendered is on the screen: for what a page needs, but not to show its first data. Two frames, since
 * the first is the one that paints. Returns the way to call it off.
 */
export function afterPaint(then: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => then());
  });
  return () => cancelAnimationFrame(frame);
}
