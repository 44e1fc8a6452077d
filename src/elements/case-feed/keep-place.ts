/** A person who looks at the page has scrolled, or has focus in it; until then nothing needs to be held still. */
export interface Holding {
  host: Element;
  root: ShadowRoot;
  feed: Element | null;
  /** What somebody is writing in stands still before anything else does. */
  writing: Element | null;
}

/** Everything round an element that can scroll, from the inside out, through shadow roots. */
function scrollersOf(host: Element): Element[] {
  const scrollers: Element[] = [];
  for (let node: Element | null = host; node;) {
    const root: Node = node.getRootNode();
    node = node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    if (node && /auto|scroll|hidden/.test(getComputedStyle(node).overflowY)) scrollers.push(node);
  }
  const page = document.scrollingElement;
  if (page && !scrollers.includes(page)) scrollers.push(page);
  return scrollers;
}

/** The part of the page that can be seen through all that scrolls. */
function viewOf(scrollers: readonly Element[]): { top: number; bottom: number } {
  const view = { top: 0, bottom: innerHeight };
  for (const scroller of scrollers) {
    if (scroller === document.scrollingElement) continue;
    const { top, bottom } = scroller.getBoundingClientRect();
    view.top = Math.max(view.top, top);
    view.bottom = Math.min(view.bottom, bottom);
  }
  return view;
}

/** The articles in view. They stand one below the other, so the first is found by halving. */
function articlesIn(feed: Element, { top, bottom }: { top: number; bottom: number }): Element[] {
  const { children } = feed;
  let low = 0;
  let high = children.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (children[middle]!.getBoundingClientRect().bottom > top) high = middle;
    else low = middle + 1;
  }
  const seen: Element[] = [];
  for (let at = low; at < children.length && seen.length < 3; at++) {
    if (children[at]!.getBoundingClientRect().top >= bottom) break;
    seen.push(children[at]!);
  }
  return seen;
}

/**
 * Call before the page changes; the answer, called afterwards, scrolls so that what was being read or written stands where
 * it stood. Browsers do the same (`overflow-anchor`), but not all of them, not at the top, and not where a page says no.
 */
export function holdPlace({ host, root, feed, writing }: Holding): ((always: boolean) => void) | undefined {
  if (!feed) return undefined;
  const scrollers = scrollersOf(host);
  const view = viewOf(scrollers);
  const isSeen = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > view.top && top < view.bottom;
  };
  const anchors = writing && isSeen(writing) ? [writing] : articlesIn(feed, view);
  const tops = anchors.map((anchor) => anchor.getBoundingClientRect().top);
  const attended = root.activeElement !== null || scrollers.some(({ scrollTop }) => scrollTop > 0);

  return (always) => {
    const at = anchors.findIndex(({ isConnected }) => isConnected);
    if (at < 0 || !(always || attended)) return;
    let moved = anchors[at]!.getBoundingClientRect().top - tops[at]!;
    for (const scroller of scrollers) {
      if (Math.abs(moved) < 0.5) return;
      const before = scroller.scrollTop;
      scroller.scrollBy({ top: moved, behavior: 'instant' });
      moved -= scroller.scrollTop - before;
    }
  };
}
