type Listener = () => void;

/** The roots that somebody's language depends on, each watched once for all. */
const watched = new WeakMap<Node, { observer: MutationObserver; listeners: Set<Listener> }>();

/** The roots from an element outwards, through the shadow roots it stands in. */
function* rootsOf(element: Element): Generator<Node> {
  for (let node: Node | undefined = element; node;) {
    const root: Node = node.getRootNode();
    yield root;
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
}

/** The language of the nearest `lang` attribute, the element's own included; English where nobody says. */
export function languageOf(element: Element): string {
  for (let node: Element | undefined = element; node;) {
    const nearest = node.closest('[lang]');
    if (nearest) return nearest.getAttribute('lang')?.trim() || 'en';
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'en';
}

/** Calls back when any `lang` attribute changes in a root around the element, until stopped. */
export function watchLanguage(element: Element, listener: Listener): () => void {
  const roots = [...rootsOf(element)];
  for (const root of roots) {
    let watch = watched.get(root);
    if (!watch) {
      const listeners = new Set<Listener>();
      const observer = new MutationObserver(() => listeners.forEach((listen) => listen()));
      observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] });
      watched.set(root, (watch = { observer, listeners }));
    }
    watch.listeners.add(listener);
  }
  return () => {
    for (const root of roots) {
      const watch = watched.get(root);
      watch?.listeners.delete(listener);
      if (watch?.listeners.size) continue;
      watch?.observer.disconnect();
      watched.delete(root);
    }
  };
}
