/** Focuses what is only a place to read on from: once left, it cannot be reached by Tab or by a press any more. */
export function focusInPassing(element: HTMLElement | null): void {
  element?.setAttribute('tabindex', '-1');
  element?.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  element?.focus();
}
