import { html, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { refreshIcon } from '../../styles/icons.js';
import type { PickerView } from './view.js';

export interface NextView extends PickerView {
  /** What was begun before. */
  kept: unknown;
  /** Who can be chosen; nothing while that is being loaded. */
  company: (() => TemplateResult) | undefined;
  /** It could not be loaded: the way to try again. */
  reload: (() => void) | undefined;
  review: () => void;
  /** The review is wanted, and waits for this. */
  waiting: string | undefined;
}

/** Who shall support what is chosen, and the way to the review. */
export function nextContact(view: NextView, isReady: boolean): TemplateResult {
  const { words, heading, review } = view;
  const { picker } = words;
  return html`<section class="stack" aria-labelledby="next-heading">
      ${heading(picker.next, 'next-heading')}
      ${isReady ? (view.company?.() ?? loading(view)) : html`<p class="muted">${picker.chooseFirst}</p>`}
    </section>
    <div class="row">
      ${button({ id: 'review', label: picker.review, look: 'primary', busy: view.waiting, onClick: review })}
    </div>`;
}

function loading({ words: { picker, common, errors }, reload }: NextView): TemplateResult {
  if (!reload) return html`<p class="muted" aria-busy="true">${picker.loadingCompanies}</p>`;
  return html`<p class="row error">
    <span>${picker.companiesFailed} ${errors.offline}</span>
    ${button({ label: common.retry, icon: refreshIcon(), onClick: reload })}
  </p>`;
}
