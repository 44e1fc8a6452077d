import { html, nothing } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { failureText } from '../../controls/situations.js';
import type { Draft } from '../../store/draft.js';
import { type KeptPlan, leftOf } from '../../store/kept-plans.js';
import { isolated } from '../shared/company.js';
import type { KeptChange } from './kept-change.js';
import type { ChangeView } from './view.js';

/** Changes that were begun before: to be gone on with, or discarded. */
export function keptView(kept: KeptChange, view: ChangeView): unknown {
  const { words, copying } = view;
  const { kept: text, common, errors } = words;
  const { missing, error, offered } = kept;
  if (!missing && !offered.length) return nothing;
  return html`<div class="stack" id="kept">
    ${missing ? notice({ content: text.missing(missing), text: common }) : nothing}
    ${offered.map((draft) =>
      notice({
        content: html`<p id="kept-${draft.id}">${said(draft, view)} ${customerOf(draft, kept, view)}</p>
          ${error ? html`<p>${text.failed} ${failureText(error, errors)}</p>` : nothing}`,
        text: common,
        copying,
        actions: html`${button({
          label: text.goOn,
          busy: kept.taking === draft.id && text.taking,
          describedBy: `kept-${draft.id}`,
          onClick: () => void kept.goOn(draft),
        })}
        ${button({ label: text.discard, look: 'quiet', describedBy: `kept-${draft.id}`, onClick: () => kept.discard(draft) })}`,
      }),
    )}
  </div>`;
}

/** Whose subscriptions they are, where the page does not say so. */
function customerOf({ customer }: Draft, kept: KeptChange, { words: { picker } }: ChangeView) {
  if (!customer || kept.isOfOne) return nothing;
  return html`<span class="muted">${picker.customer} <bdi>${customer.label ?? customer.id}</bdi></span>`;
}

function said(draft: Draft<KeptPlan>, { words: { kept: text, tools } }: ChangeView): string {
  const { content, changed } = draft;
  const { to, rows, confirmed } = content;
  const when = tools.dateTime(changed);
  if (!to) return text.choice(rows.length, when);
  const name = isolated(to.label ?? to.id);
  return confirmed ? text.partly(leftOf(draft), name, when) : text.open(rows.length, name, when);
}
