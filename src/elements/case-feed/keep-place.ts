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

/** What stands still, and where it stood. */
interface Anchor {
  element: Element;
  top: number;
}

/**
 * Scrolls so that what is being read or written stands where it stood when the page changes round it. Browsers do the same
 * (`overflow-anchor`), but not all of them, not at the top, and not where a page says no.
 */
export class Place {
  readonly #host: HTMLElement;
  #scrollers: Element[] = [];
  #anchors: Anchor[] = [];
  #attended = false;
  /** Where the anchor was meant to be, as long as nobody has scrolled: pixels are whole, heights are not. */
  #meant: (Anchor & { scrolled: string }) | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Call before the page changes. What somebody is writing in stands still before anything else does. */
  take(feed: Element | null, writing: Element | null): void {
    const scrollers = (this.#scrollers = scrollersOf(this.#host));
    const view = viewOf(scrollers);
    const isSeen = ({ top, bottom }: DOMRect) => bottom > view.top && top < view.bottom;
    const elements =
      writing && isSeen(writing.getBoundingClientRect()) ? [writing] : feed ? articlesIn(feed, view) : [];
    this.#anchors = elements.map((element) => ({ element, top: element.getBoundingClientRect().top }));
    // Before somebody looks at it, by scrolling or with the keyboard, nothing needs to be held.
    this.#attended = this.#host.shadowRoot!.activeElement !== null || scrollers.some(({ scrollTop }) => scrollTop > 0);

    const meant = this.#meant;
    const same = meant && this.#anchors.find(({ element }) => element === meant.element);
    if (!same || meant.scrolled !== this.#scrolled) return;
    const missed = meant.top - same.top;
    for (const anchor of this.#anchors) anchor.top += missed;
  }

  /** Call when it has changed. `always`: entries came or went. */
  restore(always: boolean): void {
    const anchor = this.#anchors.find(({ element }) => element.isConnected);
    if (!anchor || !(always || this.#attended)) return;
    let moved = anchor.element.getBoundingClientRect().top - anchor.top;
    for (const scroller of this.#scrollers) {
      if (Math.abs(moved) < 0.5) break;
      const before = scroller.scrollTop;
      scroller.scrollBy({ top: moved, behavior: 'instant' });
      moved -= scroller.scrollTop - before;
    }
    // Where there was no room to scroll, it stands elsewhere from now on.
    this.#meant = Math.abs(moved) < 1 ? { ...anchor, scrolled: this.#scrolled } : undefined;
  }

  get #scrolled(): string {
    return this.#scrollers.map(({ scrollTop }) => scrollTop).join();
  }
}
