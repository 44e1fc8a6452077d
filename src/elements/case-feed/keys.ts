/** Keys that lead through a feed; none while somebody writes or chooses. */
export function isFeedKey({ key, ctrlKey, shiftKey, altKey, metaKey, target }: KeyboardEvent): boolean {
  if (shiftKey || altKey || metaKey || (target as Element).matches('input, textarea, select')) return false;
  return ctrlKey ? key === 'Home' || key === 'End' : key === 'PageDown' || key === 'PageUp';
}
