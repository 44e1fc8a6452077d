/**
 * Waits until what stands under a root has come to rest: every element has rendered, nothing is loading, and nothing has
 * changed for some frames. A page that never rests (a story about waiting does not) is taken as it is after `patience`.
 */
export async function settled(root: Element, { frames = 6, patience = 2000 } = {}): Promise<void> {
  const end = performance.now() + patience;
  let last = '';
  for (let still = 0; still < frames && performance.now() < end;) {
    const all = [...everyElement(root)];
    await Promise.all(all.map(async (element) => (element as { updateComplete?: Promise<unknown> }).updateComplete));
    await new Promise(requestAnimationFrame);
    const seen = all.map(fingerprint).join('|');
    still = seen === last && !all.some(isLoading) ? still + 1 : 0;
    last = seen;
  }
}

/** Every element under a root, those in shadow roots too. */
export function* everyElement(root: Element | ShadowRoot): Generator<Element> {
  if (root instanceof Element) {
    yield root;
    if (root.shadowRoot) yield* everyElement(root.shadowRoot);
  }
  for (const child of root.children) yield* everyElement(child);
}

const isLoading = (element: Element) =>
  element.getAttribute('aria-busy') === 'true' ||
  (element.localName.includes('-') && element.matches(':state(loading)'));

const fingerprint = (element: Element) =>
  element.localName + element.attributes.length + (element.children.length === 0 ? element.textContent : '');
