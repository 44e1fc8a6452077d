import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import type { ControlHost } from '../../controls/host.js';
import { ScopeSelectEvent } from '../../events/scope-select.js';
import { detailMoreMessages } from '../../messages/en/detail-more.js';
import type { Localize } from '../../messages/localize.js';
import type { SupportStore } from '../../store/store.js';
import { actingScope } from '../shared/acting-as.js';
import { isolated } from '../shared/company.js';
import { pick } from '../shared/scope-pick.js';

/** As many as stand side by side. */
const few = 5;

export interface Missing {
  host: ControlHost;
  store: SupportStore | undefined;
  localize: Localize;
  /** The case that is looked for. */
  id: string | undefined;
}

/** Why a case may not be found, and what to do about each: a wrong number, another domain, another time. */
export function whyMissing({ host, store, localize, id }: Missing): TemplateResult {
  const t = localize.text(detailMoreMessages);
  const session = store?.session?.current.value;
  const acting = actingScope(store);
  const others =
    session?.scopes.filter((one) => one.id !== store?.current.scope && (one.label ?? one.id) !== acting) ?? [];
  const lookIn = (scope: string) => {
    // What was pressed goes with what it was about.
    host.focus();
    pick(store!, scope, id);
    host.dispatchEvent(new ScopeSelectEvent(scope, id));
  };
  const names = others.map((one) => isolated(one.label ?? one.id));
  const ways =
    others.length > few
      ? localize.tools.list(names)
      : html`<div class="row">
          ${others.map((one, at) => button({ label: t.lookIn(names[at]!), onClick: () => lookIn(one.id) }))}
        </div>`;
  return html`<ul class="reasons">
    <li>${t.missingNumber}</li>
    ${acting !== undefined && others.length ? html`<li>${t.missingScope(isolated(acting))} ${ways}</li>` : nothing}
    ${session?.side === 'partner' ? html`<li>${t.missingBefore}</li>` : nothing}
  </ul>`;
}
