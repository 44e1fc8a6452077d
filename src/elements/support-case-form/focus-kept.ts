import type { ControlHost } from '../../controls/host.js';

/** A field may become another control while somebody is in it: focus and caret stay where they are. */
export function focusKept({ renderRoot }: ControlHost): () => void {
  const root = renderRoot as ShadowRoot;
  const { id = '', selectionStart = null } = (root.activeElement ?? {}) as Partial<HTMLInputElement>;
  return () => {
    if (!id || root.activeElement?.id === id) return;
    const control = root.querySelector<HTMLInputElement>(`#${CSS.escape(id)}`);
    control?.focus();
    if (selectionStart !== null && control?.type === 'text') control.setSelectionRange(selectionStart, selectionStart);
  };
}
