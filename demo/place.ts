/**
 * Where a person stands on a page: the top of it and its heading on a new page, and where they were when they come back.
 */
const topOf = (state: unknown): number => (state as { top?: number } | null)?.top ?? 0;

// The browser would scroll before the elements have read what they show.
history.scrollRestoration = 'manual';
addEventListener('scrollend', keepPlace);

/** Notes in the history where the page stands now. */
export function keepPlace(): void {
  if (topOf(history.state) !== scrollY) history.replaceState({ top: scrollY }, '');
}

/** Tells those who do not see it that there is another page, and lets the keyboard begin at its top. */
export const focusHeading = (page: ParentNode): void =>
  page.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });

/** Goes back to where the page stood, as soon as it is that long again; not against a person who scrolls. */
export function restorePlace(state: unknown): void {
  const top = topOf(state);
  const { body } = document;
  const growing = new ResizeObserver(() => {
    if (body.scrollHeight - innerHeight < top) return;
    stop();
    scrollTo(0, top);
  });
  const stop = () => {
    growing.disconnect();
    for (const name of ['wheel', 'touchmove', 'keydown']) removeEventListener(name, stop);
  };
  for (const name of ['wheel', 'touchmove', 'keydown']) addEventListener(name, stop);
  setTimeout(stop, 5000);
  growing.observe(body);
}
