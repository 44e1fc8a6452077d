import { html, nothing, type TemplateResult } from 'lit';
import { detailMoreMessages } from '../../messages/en/detail-more.js';
import type { Localize } from '../../messages/localize.js';
import type { SupportStore } from '../../store/store.js';
import { actingScope } from '../shared/acting-as.js';

const isolated = (name: string): string => `\u2068${name}\u2069`;

/** Why a case may not be found, and what to do about each: a wrong number, another domain, another time. */
export function whyMissing(store: SupportStore | undefined, localize: Localize): TemplateResult {
  const t = localize.text(detailMoreMessages);
  const session = store?.session?.current.value;
  const acting = actingScope(store);
  const others = session?.scopes.filter(({ id, label = id }) => id !== store?.current.scope && label !== acting) ?? [];
  const names = localize.tools.list(others.map(({ id, label = id }) => isolated(label)));
  return html`<ul class="reasons">
    <li>${t.missingNumber}</li>
    ${acting !== undefined && others.length ? html`<li>${t.missingScope(isolated(acting), names)}</li>` : nothing}
    ${session?.side === 'partner' ? html`<li>${t.missingBefore}</li>` : nothing}
  </ul>`;
}
