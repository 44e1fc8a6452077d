import { html, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { radioGroup, selectField } from '../../controls/choices.js';
import { notice } from '../../controls/notice.js';
import { failureText } from '../../controls/situations.js';
import type { Subscription } from '../../model/customers.js';
import type { Notice } from '../../model/page.js';
import { refreshIcon } from '../../styles/icons.js';
import { isolated } from '../shared/company.js';
import { withReference } from './asking-view.js';
import { type CompanyChoice, toChoice } from './company-choice.js';
import type { Companies } from './companies.js';
import { eligibilityNote } from './eligibility-note.js';
import { askAbout, others } from './others-view.js';
import type { ChangeView, PickerView } from './view.js';
import { notListed } from './not-listed-view.js';

export interface CompanyView extends ChangeView {
  companies: Companies;
  /** For which a company is chosen. */
  chosen: readonly Subscription[];
}

/** Who shall be the contact; who cannot yet, and why; what has to come first. */
export function companies(view: CompanyView): TemplateResult {
  const { words, copying, companies: source } = view;
  const { picker, common, errors } = words;
  if (source.page)
    return html`${agreementNote(source.page.notices, view, 'agreement')} ${scopeOfChoice(view)} ${choice(view)}
    ${eligibilityNote(view)} ${others(view)} ${notListed(view)}`;
  const error = source.snapshot?.error;
  if (!error) return html`<p class="muted" aria-busy="true">${picker.loadingCompanies}</p>`;
  return notice({
    level: 'error',
    content: html`${picker.companiesFailed} ${failureText(error, errors)}`,
    text: common,
    remedy: withReference(error),
    copying,
    actions: button({ label: common.retry, icon: refreshIcon(), onClick: () => source.retry() }),
  });
}

/** What has to be made outside before anything is asked or assigned. */
export function agreementNote(
  notices: readonly Notice[] | undefined,
  { words: { picker, common }, copying }: Pick<PickerView, 'words' | 'copying'>,
  id?: string,
): TemplateResult {
  const said: readonly Notice[] = notices?.length ? notices : [{ level: 'info', text: picker.agreement }];
  return html`<div id=${id ?? 'agreement-again'} class="stack">
    ${said.map((one) => notice({ level: one.level, content: one.text, remedy: one.remedy, text: common, copying }))}
  </div>`;
}

/** Among thousands, one is looked for among those of one subscription; of the one that is found it is asked for the others. */
function scopeOfChoice({ companies: { about, kind, open }, words: { plan } }: CompanyView): unknown {
  if (!about || open.length < 2 || kind !== 'combobox') return '';
  return html`<p class="muted small">${plan.searchedFor(isolated(about.label ?? about.id))}</p>`;
}

function choice(view: CompanyView): unknown {
  const { words, chosen, companies: source } = view;
  const { picker, fields, lookup } = words;
  const common = {
    id: 'company',
    label: picker.company,
    text: fields,
    required: true,
    error: source.missing ? picker.chooseCompany : undefined,
  };
  if (source.kind === 'combobox')
    return source.lookup.render({
      ...common,
      lookup,
      hint: picker.companyHint,
      chosen: source.to
        ? [{ ...toChoice(source.to, words, chosen, source.standingOf(source.to.id)), hint: undefined }]
        : [],
      remedyOf: (refused) => askAbout((refused as CompanyChoice).candidate, view),
    });
  const { eligible } = source;
  if (!eligible.length) return html`<p class="muted">${picker.noCompanies}</p>`;
  const choices = {
    ...common,
    options: eligible.map((each) => toChoice(each, words, chosen, source.standingOf(each.id))),
    value: source.to?.id,
    onChange: (id: string | undefined) => source.choose(source.byId(id)),
  };
  if (source.kind !== 'radios') return selectField(choices);
  // A browser may never let go of radios in a shadow root that belong to no form.
  return html`<form novalidate @submit=${(event: Event) => event.preventDefault()}>${radioGroup(choices)}</form>`;
}
