import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import type { Candidate } from '../../model/contacts.js';
import { type Decision, offered, refused } from '../../model/decision.js';
import { chevronEndIcon, clockIcon, lockIcon } from '../../styles/icons.js';
import { isolated } from '../shared/company.js';
import { remedyNote } from '../shared/decision-note.js';
import { candidatePlace } from './asking.js';
import { requestView } from './asking-view.js';
import type { CompanyView } from './company-view.js';
import type { Words } from './words.js';

/** Those who cannot be chosen: why, and what can be done about it. */
export function others(view: CompanyView): TemplateResult | typeof nothing {
  const { others: list } = view.companies;
  const { picker, common } = view.words;
  if (!list.length) return nothing;
  return html`<details class="more" ?open=${list.length <= 3}>
    <summary>${chevronEndIcon()}${picker.unavailable(list.length)}</summary>
    <ul class="companies">
      ${list.map(
        (each) =>
          html`<li id=${candidatePlace(each.id)} tabindex="-1" aria-labelledby="company-${each.id}">
            <div class="line">
              <span class="about">
                <bdi class="company-name" id="company-${each.id}">${each.label ?? each.id}</bdi>
                ${each.partnerId ? html`<span class="below">${picker.partnerId(each.partnerId)}</span>` : nothing}
              </span>
              ${relation(each, view.words)}
            </div>
            <p class="small"><bdi>${each.can?.assign?.reason ?? common.refused}</bdi></p>
            ${askAbout(each, view)}
          </li>`,
      )}
    </ul>
  </details>`;
}

function relation({ relationship, since }: Candidate, { picker, tools }: Words): TemplateResult | typeof nothing {
  const day = since && tools.date(since);
  const badge = (tone: string, icon: unknown, word: string) =>
    html`<span class="badge ${tone}">${icon}<span>${word}</span></span>`;
  switch (relationship) {
    case 'pending':
      return badge('pending', clockIcon(), day ? picker.askedOn(day) : picker.relationPending);
    case 'refused':
      return badge('refused', lockIcon(), day ? picker.refusedOn(day) : picker.relationRefused);
    case 'established':
      return badge('', nothing, picker.relationEstablished);
    case 'none':
      return badge('', nothing, picker.relationNone);
    default:
      return nothing;
  }
}

/** What can be done about a company that cannot be chosen: what the system says, and asking for a relationship. */
export function askAbout(candidate: Candidate, view: CompanyView): unknown {
  const { can, id, label = id } = candidate;
  const { words, companies: source } = view;
  const request = source.asking.requestOf(id);
  const isOver = request?.state === 'asked' || request?.state === 'by-hand';
  return html`${remedyNote(can?.assign?.remedy, view)}
  ${refused(can?.ask) ? remedyNote(can!.ask!.remedy, view) : nothing}
  ${
    isOver || !mayAsk(candidate, view.access.ask)
      ? nothing
      : html`<div class="row">
          ${button({
            label: words.picker.askCompany(isolated(label)),
            busy: request?.state === 'asking' && words.picker.asking,
            describedBy: 'agreement',
            onClick: () => void source.asking.askListed(candidate),
          })}
        </div>`
  }
  ${requestView(request, view)}`;
}

/** A system that does not say so of each company can be asked for those one has no relationship with. */
function mayAsk({ can, relationship }: Candidate, ask: Decision | undefined): boolean {
  const isWanted = can?.ask ? offered(can.ask) : relationship === 'none';
  return isWanted && offered(ask);
}
