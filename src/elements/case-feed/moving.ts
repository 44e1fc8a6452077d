/** Keys that lead through a feed; none while somebody writes or chooses. */
export function isFeedKey({ key, ctrlKey, shiftKey, altKey, metaKey, target }: KeyboardEvent): boolean {
  if (shiftKey || altKey || metaKey || (target as Element).matches('input, textarea, select')) return false;
  return ctrlKey ? key === 'Home' || key === 'End' : key === 'PageDown' || key === 'PageUp';
}

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';

const isShown = (element: Element): boolean => element.checkVisibility();

/** To the next or previous entry, or out of the feed to what stands after or before it. */
export function followKey(feed: Element, key: string, from: Element): void {
  const root = feed.getRootNode() as ShadowRoot;
  if (key === 'PageDown' || key === 'PageUp') {
    const articles = [...feed.querySelectorAll<HTMLElement>('article')].filter(isShown);
    const at = articles.indexOf(from.closest('article')!);
    const next = articles[key === 'PageDown' ? at + 1 : at - 1];
    if (next) reveal(next);
    return;
  }
  const wanted = key === 'End' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
  const outside = [...root.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => !feed.contains(element) && feed.compareDocumentPosition(element) & wanted && isShown(element),
  );
  outside.at(key === 'End' ? 0 : -1)?.focus();
}

/** Focuses an entry and brings it into view, clear of what a portal keeps at the top of its page. */
export function reveal(article: HTMLElement): void {
  article.focus({ preventScroll: true });
  article.scrollIntoView({ block: 'nearest' });
  const { host } = article.getRootNode() as ShadowRoot;
  const { left, top, width } = article.getBoundingClientRect();
  const page = host.getRootNode() as Document | ShadowRoot;
  const over = page.elementFromPoint(left + width / 2, Math.max(top, 0) + 1);
  if (!over || over === host || over.contains(host) || host.contains(over)) return;
  const covered = over.getBoundingClientRect().bottom - top;
  if (covered > 0) scrollBack(host, covered + 8);
}

/** The nearest thing that can still scroll back does. */
function scrollBack(host: Element, pixels: number): void {
  let left = pixels;
  for (let node: Element | null = host; node && left > 0;) {
    const before = node.scrollTop;
    node.scrollBy({ top: -left, behavior: 'instant' });
    left -= before - node.scrollTop;
    const root: Node = node.getRootNode();
    node = node.assignedSlot ?? node.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  }
}
