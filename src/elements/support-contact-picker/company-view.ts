import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { radioGroup, selectField } from '../../controls/choices.js';
import type { Copying } from '../../controls/copy.js';
import { field } from '../../controls/field.js';
import { notice } from '../../controls/notice.js';
import { failureText } from '../../controls/situations.js';
import type { Localize } from '../../messages/localize.js';
import type { Candidate } from '../../model/contacts.js';
import type { Subscription } from '../../model/customers.js';
import { type Decision, offered } from '../../model/decision.js';
import type { Notice } from '../../model/page.js';
import { chevronEndIcon, clockIcon, lockIcon, refreshIcon } from '../../styles/icons.js';
import { isolated } from '../shared/company.js';
import { decisionNote, remedyNote } from '../shared/decision-note.js';
import type { Companies, Request } from './companies.js';
import { toChoice } from './company-choice.js';
import type { Words } from './words.js';

export interface CompanyContext {
  words: Words;
  localize: Localize;
  copying: Copying;
  chosen: readonly Subscription[];
  /** May one ask for a relationship? Absent where the system has no such call. */
  ask: Decision | undefined;
}

/** Who shall be the contact; who cannot yet, and why; what has to come first. */
export function companies(source: Companies, context: CompanyContext): TemplateResult {
  const { words, copying } = context;
  const { page, snapshot } = source;
  const { picker, common, errors } = words;
  if (!page) {
    const { error } = snapshot ?? {};
    return error
      ? notice({
          level: 'error',
          content: html`${picker.companiesFailed} ${failureText(error, errors)}`,
          text: common,
          remedy: { ...error.remedy, reference: error.reference ?? error.remedy?.reference },
          copying,
          actions: button({ label: common.retry, icon: refreshIcon(), onClick: () => source.retry() }),
        })
      : html`<p class="muted" aria-busy="true">${picker.loadingCompanies}</p>`;
  }
  return html`${agreementNote(page.notices, context, 'agreement')} ${choice(source, context)} ${others(source, context)}
  ${notListed(source, context)}`;
}

/** What has to be made outside before anything is asked or assigned. */
export function agreementNote(
  notices: readonly Notice[] | undefined,
  { words: { picker, common }, copying }: Pick<CompanyContext, 'words' | 'copying'>,
  id?: string,
): TemplateResult {
  const said: readonly Notice[] = notices?.length ? notices : [{ level: 'info', text: picker.agreement }];
  return html`<div id=${id ?? nothing} class="stack">
    ${said.map((one) => notice({ level: one.level, content: one.text, remedy: one.remedy, text: common, copying }))}
  </div>`;
}

function choice(source: Companies, context: CompanyContext): TemplateResult {
  const { words, chosen } = context;
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
      chosen: source.to ? [{ ...toChoice(source.to, words, chosen), hint: undefined }] : [],
      remedyOf: (refused) => askAbout((refused as ReturnType<typeof toChoice>).candidate, source, context),
    });
  const { eligible } = source;
  if (!eligible.length) return html`<p class="muted">${picker.noCompanies}</p>`;
  const options = eligible.map((each) => toChoice(each, words, chosen));
  const view = {
    ...common,
    options,
    value: source.to?.id,
    onChange: (id: string | undefined) => source.choose(source.byId(id)),
  };
  return source.kind === 'radios' ? radioGroup(view) : selectField(view);
}

function others(source: Companies, context: CompanyContext): TemplateResult | typeof nothing {
  const list = source.others;
  if (!list.length) return nothing;
  return html`<details class="more" ?open=${list.length <= 3}>
    <summary>${chevronEndIcon()}${context.words.picker.unavailable(list.length)}</summary>
    <ul class="companies">
      ${list.map(
        (each) =>
          html`<li>
            <div class="line">
              <span class="about">
                <bdi class="company-name">${each.label ?? each.id}</bdi>
                ${each.partnerId ? html`<span class="below">${context.words.picker.partnerId(each.partnerId)}</span>` : nothing}
              </span>
              ${relation(each, context.words)}
            </div>
            <p class="small"><bdi>${each.can?.assign?.reason ?? context.words.common.refused}</bdi></p>
            ${askAbout(each, source, context)}
          </li>`,
      )}
    </ul>
  </details>`;
}

function relation({ relationship, since }: Candidate, { picker, tools }: Words): TemplateResult | typeof nothing {
  const day = since && tools.date(since);
  switch (relationship) {
    case 'pending':
      return html`<span class="badge pending"
        >${clockIcon()}<span>${day ? picker.askedOn(day) : picker.relationPending}</span></span
      >`;
    case 'refused':
      return html`<span class="badge refused"
        >${lockIcon()}<span>${day ? picker.refusedOn(day) : picker.relationRefused}</span></span
      >`;
    case 'established':
      return html`<span class="badge"><span>${picker.relationEstablished}</span></span>`;
    case 'none':
      return html`<span class="badge"><span>${picker.relationNone}</span></span>`;
    default:
      return nothing;
  }
}

/** What can be done about a company that cannot be chosen: what the system says, and asking for a relationship. */
function askAbout(candidate: Candidate, source: Companies, context: CompanyContext): unknown {
  const { can, id, label = id, relationship } = candidate;
  const { words, ask } = context;
  const may = can?.ask ?? (relationship === 'none' ? { state: 'allowed' as const } : undefined);
  const request = source.request?.key === id ? source.request : undefined;
  const open = may && offered(may) && offered(ask) && request?.state !== 'asked' && request?.state !== 'by-hand';
  return html`${remedyNote(can?.assign?.remedy, context)}
  ${may?.state === 'refused' ? remedyNote(may.remedy, context) : nothing}
  ${
    open
      ? html`<div class="row">
          ${button({
            label: words.picker.askCompany(isolated(label)),
            busy: request?.state === 'asking' && words.picker.asking,
            describedBy: 'agreement',
            onClick: () => void source.askListed(candidate),
          })}
        </div>`
      : nothing
  }
  ${request ? outcome(request, context) : nothing}`;
}

function outcome({ state, name, error, remedy }: Request, context: CompanyContext): TemplateResult | typeof nothing {
  const { words, copying } = context;
  const { picker, common, errors } = words;
  if (state === 'asked') return notice({ level: 'success', content: picker.asked(isolated(name)), text: common });
  if (state === 'by-hand')
    return html`<div class="notice info">
      <span></span>
      <div class="content">
        <p>${picker.askByHand(isolated(name))}</p>
        ${remedyNote(remedy, context)}
      </div>
    </div>`;
  if (state !== 'failed' || !error) return nothing;
  return notice({
    level: 'error',
    content: html`${picker.askFailed} ${failureText(error, errors)}`,
    remedy: { ...error.remedy, reference: error.reference ?? error.remedy?.reference },
    text: common,
    copying,
  });
}

/** A company of which the system does not know yet that it is wanted. */
function notListed(source: Companies, context: CompanyContext): TemplateResult {
  const { words, ask } = context;
  const { picker, fields } = words;
  const request = source.request?.key === '' ? source.request : undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    void source.askTyped();
  };
  const form = html`<form novalidate @submit=${submit}>
      ${field(
        {
          id: 'partner',
          label: picker.notListedLabel,
          text: fields,
          required: true,
          error: source.typedMissing ? picker.notListedMissing : request?.error?.fields?.['partner'],
        },
        (wiring) =>
          html`<input
            id=${wiring.id}
            class="input"
            part="input"
            dir="auto"
            maxlength="200"
            autocomplete="off"
            aria-describedby=${wiring.describedBy}
            aria-invalid=${wiring.invalid}
            aria-required=${wiring.required}
            .value=${source.typed}
            @input=${(event: Event) => (source.typed = (event.target as HTMLInputElement).value)}
          />`,
      )}
      <div class="row">
        ${button({
          label: picker.ask,
          type: 'submit',
          busy: request?.state === 'asking' && picker.asking,
          describedBy: 'agreement',
        })}
      </div>
    </form>
    ${request ? outcome(request, context) : nothing}`;
  return html`<details class="more">
    <summary>${chevronEndIcon()}${picker.notListed}</summary>
    <div class="stack inner">
      ${
        ask?.state === 'absent'
          ? html`<p>${picker.cannotAsk}</p>`
          : ask?.state === 'refused'
            ? decisionNote(ask, context)
            : form
      }
    </div>
  </details>`;
}
