import { html, nothing, type TemplateResult } from 'lit';
import { facts } from '../../controls/facts.js';
import { outsideLink } from '../../controls/link.js';
import type { CommonText } from '../../controls/remedy.js';
import { commonMessages } from '../../messages/en/common.js';
import { type Decision, refused } from '../../model/decision.js';
import type { Person } from '../../model/people.js';
import { lockIcon } from '../../styles/icons.js';
import { remedyNote } from '../shared/decision-note.js';
import { again, type Said } from './right-rows.js';
import type { RightsView } from './customer-rights.js';

/** What one is to the customer, who sees what, and its data as the system keeps them: they are changed there, not here. */
export function aboutCustomer(view: RightsView, said: Said): TemplateResult {
  const { customer, t, localize } = view;
  const { actingAs, address, can, keptAt, keptAtHref, managedSince, own, person, portalAccess } = customer;
  const kept = keptAt ?? keptAtHref;
  const sees = { yes: t.sees, no: t.seesNot }[portalAccess as 'yes'] ?? t.unknown;
  const common = localize.text(commonMessages);
  return html`
    ${facts([
      { term: t.actingAs, value: actingAs && html`<bdi>${actingAs.label ?? actingAs.id}</bdi>` },
      { term: t.portalAccess, value: own || !portalAccess ? undefined : sees },
      { term: t.managedSince, value: managedSince && t.from(localize.tools.date(managedSince)) },
      { term: t.chooseContact, value: can?.assignContact?.state === 'allowed' ? t.mayChoose : undefined },
      { term: t.address, value: address && html`<bdi>${address}</bdi>` },
      { term: t.person, value: person && !own ? speaker(person, common) : undefined },
      { term: t.keptAt, value: kept && outsideLink(keptAtHref, html`<bdi>${kept}</bdi>`, common) },
    ])}
    ${refusal(can?.see, t.seeRefused, view, said)} ${refusal(can?.assignContact, t.chooseRefused, view, said)}
  `;
}

/** Read, and written to; never the contact of a case of ours. */
const speaker = ({ name, email, phone }: Person, common: CommonText): TemplateResult =>
  html`${name ? html`<bdi>${name}</bdi>` : nothing}
  ${email ? html`<br />${outsideLink(`mailto:${email}`, html`<bdi>${email}</bdi>`, common)}` : nothing}
  ${phone ? html`<br />${outsideLink(`tel:${phone}`, html`<bdi dir="ltr">${phone}</bdi>`, common)}` : nothing}`;

function refusal(decision: Decision | undefined, words: string, view: RightsView, said: Said) {
  if (!decision || !refused(decision)) return nothing;
  const before = again(decision.remedy, words, said, view);
  return html`<div class="notice info">
    ${lockIcon()}
    <div class="content">
      <p><strong>${words}</strong> ${decision.reason ? html`<br /><bdi>${decision.reason}</bdi>` : nothing}</p>
      ${before === nothing ? remedyNote(decision.remedy, view, decision.reason) : before}
    </div>
  </div>`;
}
