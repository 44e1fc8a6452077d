import { html, nothing, type TemplateResult } from 'lit';
import { SupportNavigateEvent } from '../../events/navigate.js';
import type { SupportStore } from '../../store/store.js';

/** Where a case has its page in the portal: `/cases/{id}` with the id in its place. */
export const caseHref = (store: SupportStore, id: string): string | undefined =>
  store.current.caseHref?.replace(/\{id\}/g, () => encodeURIComponent(id));

export interface CaseLinkOptions {
  host: HTMLElement;
  store: SupportStore;
  id: string;
  label: unknown;
  /** The one that is shown: `aria-current`. */
  current?: boolean;
  /** What a plain click does before the portal is asked. Without it, a button picks the case for the elements around. */
  pick?: () => void;
}

/**
 * Leads to a case: a link where the portal has a page for it, else a button that picks it for the elements around. The
 * portal is asked first, and may go there with its own router.
 */
export function caseLink({ host, store, id, label, current, pick }: CaseLinkOptions): TemplateResult {
  const href = caseHref(store, id);
  const ask = () => host.dispatchEvent(new SupportNavigateEvent({ to: 'case', caseId: id, href }));
  const mark = current ? 'true' : nothing;
  const press = () => {
    pick?.();
    if (ask() && !pick) store.choose({ caseId: id });
  };
  if (href === undefined)
    return html`<button class="link" type="button" aria-current=${mark} @click=${press}>${label}</button>`;
  const click = (event: MouseEvent) => {
    // With a key held down it is the browser that opens a tab or a window.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    pick?.();
    if (!ask()) event.preventDefault();
  };
  return html`<a href=${href} aria-current=${mark} @click=${click}>${label}</a>`;
}
