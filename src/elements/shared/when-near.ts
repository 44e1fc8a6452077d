const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** What a person does first with something that is not in sight: they come to it by the Tab key, a link, or a script. */
const approaches = ['focusin', 'pointerdown', 'input'];

/**
 * Calls once what has just been rendered is on the screen, or less than a screen away from it, or a person has come to it another
 * way: for what somebody needs who works with an element, and not to read it. One observer for all elements of a page.
 */
export function whenNear(element: Element, then: () => void): void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.();
    },
    { rootMargin: '100%' },
  );
  // By a signal: where a script wraps what listens, `removeEventListener` finds nothing to take away.
  const end = new AbortController();
  const come = () => {
    observer!.unobserve(element);
    waiting.delete(element);
    end.abort();
    then();
  };
  waiting.set(element, come);
  for (const type of approaches) element.addEventListener(type, come, { signal: end.signal });
  observer.observe(element);
}
