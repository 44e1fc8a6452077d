import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { refreshIcon, successIcon, warningIcon } from '../../styles/icons.js';
import { isolated } from '../shared/company.js';
import type { Standing } from './company-choice.js';
import type { CompanyView } from './company-view.js';

/** Of several subscriptions: how far it is known who may support which, and for which of them the chosen company may not. */
export function eligibilityNote(view: CompanyView): unknown {
  const { companies: source, words } = view;
  const { plan, common } = words;
  const { of, answered, failed } = source.eligibility?.current ?? { of: 0, answered: 0, failed: 0 };
  if (source.eligibility?.isRunning)
    // What is asked for first is there already.
    return html`<p class="muted small" aria-busy="true">${plan.checking(answered + 1, of + 1)}</p>`;
  const lost = failed
    ? html`<p class="row small">
        <span>${plan.unchecked(failed)}</span>
        ${button({ label: common.retry, icon: refreshIcon(), look: 'quiet', onClick: () => source.eligibility!.retry() })}
      </p>`
    : nothing;
  return html`${lost}${source.to && of ? standing(view, source.standingOf(source.to.id)) : nothing}`;
}

function standing({ companies: { to }, words: { plan } }: CompanyView, { of, yes, no }: Standing) {
  const name = isolated(to!.label ?? to!.id);
  if (!no.length && yes < of) return nothing;
  if (!no.length)
    return html`<p class="with-icon fine">${successIcon()} <span>${plan.supportsAll(name, of)}</span></p>`;
  return html`<div class="notice warning" id="not-eligible">
    ${warningIcon()}
    <div class="content">
      <p>${plan.supportsNot(name, no.length, of)}</p>
      <ul class="reasons">
        ${byReason(no).map(([reason, names]) => html`<li><bdi>${reason || plan.notAmong}</bdi> <span class="below">${listed(names, plan)}</span></li>`)}
      </ul>
    </div>
  </div>`;
}

/** Named at first; how many more there are is said, and the review names each. */
const most = 4;

function listed(names: readonly string[], plan: { more: (count: number) => string }): TemplateResult {
  const rest = names.length - most;
  return html`${names.slice(0, most).map((name, at) => html`${at ? ', ' : nothing}<bdi>${name}</bdi>`)}${
    rest > 0 ? html`, ${plan.more(rest)}` : nothing
  }`;
}

function byReason(no: Standing['no']): [reason: string, names: string[]][] {
  const found = new Map<string, string[]>();
  for (const { subscription, reason = '' } of no) {
    const names = found.get(reason) ?? [];
    found.set(reason, [...names, subscription.label ?? subscription.id]);
  }
  return [...found];
}
