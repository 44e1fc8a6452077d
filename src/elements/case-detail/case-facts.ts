import { html, nothing, type TemplateResult } from 'lit';
import { facts, type Fact } from '../../controls/facts.js';
import { outsideLink } from '../../controls/link.js';
import { time } from '../../controls/time.js';
import { judgeLink } from '../../content/links.js';
import type { Person } from '../../model/people.js';
import { buildingIcon } from '../../styles/icons.js';
import { caseLink } from '../shared/case-link.js';
import type { View } from './view.js';

type MaybeRef = { id: string; label?: string | undefined } | undefined;

/** In whose name, by whom, about what, since when: everything about a case that is one line. */
export function caseFacts(view: View): TemplateResult {
  const { supportCase, t, tools, now } = view;
  const at = (value: string | undefined) => value && time({ value, tools, now });
  const items: Fact[] = [
    { term: t.customer, value: customer(view) },
    { term: t.filedBy, value: person(supportCase.filedBy, view) },
    { term: t.contact, value: person(supportCase.contact, view) },
    { term: t.product, value: named(supportCase.product) },
    { term: t.category, value: named(supportCase.category) },
    { term: t.created, value: at(supportCase.createdAt) },
    { term: t.updated, value: at(supportCase.updatedAt) },
    { term: t.reference, value: supportCase.reference && html`<bdi>${supportCase.reference}</bdi>` },
    { term: t.language, value: languageName(supportCase.language, tools.code) },
    { term: t.timeZone, value: supportCase.timeZone },
    { term: t.followUpOf, value: original(view) },
    { term: t.vendor, value: vendorLink(view) },
  ];
  return html`${facts(items, true)}
    <p class="muted small">${t.zoneNote(new Intl.DateTimeFormat().resolvedOptions().timeZone)}</p>`;
}

/** The company it is for; one's own organisation is not to be mistaken for one. */
function customer({ supportCase: { customer: company }, t }: View) {
  if (!company) return undefined;
  const name = html`<bdi>${company.label ?? company.id}</bdi>`;
  return company.own
    ? html`<span class="badge action-required">${buildingIcon()}<span>${t.own}</span></span
        ><br />${name}`
    : name;
}

const named = (ref: MaybeRef) => ref && html`<bdi>${ref.label ?? ref.id}</bdi>`;

function person(somebody: Person | undefined, { common }: View) {
  if (!somebody) return undefined;
  const { name, email, phone, company } = somebody;
  const more = [
    company && html`<bdi>${company.label ?? company.id}</bdi>`,
    email && name && outsideLink(`mailto:${encodeURIComponent(email)}`, html`<bdi>${email}</bdi>`, common),
    phone && html`<bdi dir="ltr">${phone}</bdi>`,
  ].filter(Boolean);
  return html`<bdi>${name ?? email ?? somebody.id ?? common.unknown}</bdi>${more.map(
      (line) => html`<span class="line muted">${line}</span>`,
    )}`;
}

function languageName(code: string | undefined, shownIn: string): string | undefined {
  if (!code) return undefined;
  try {
    return new Intl.DisplayNames(shownIn, { type: 'language' }).of(code);
  } catch {
    return code; // No language that anybody knows: shown as it came.
  }
}

function original({ supportCase: { followUpOf }, host, store }: View) {
  if (!followUpOf) return undefined;
  const { id, label = id } = followUpOf;
  return caseLink({ host, store, id, label: html`<bdi>${label}</bdi>` });
}

/** Says where it leads; an address that may not be followed stays text. */
function vendorLink({ supportCase: { href }, common }: View) {
  if (!href) return undefined;
  const target = judgeLink(href);
  return target ? outsideLink(target.href, html`<bdi>${target.shown}</bdi>`, common) : html`<bdi>${href}</bdi>`;
}

/** Whatever the system asked when it was filed. */
export const answers = ({ supportCase: { answers: given }, t, heading }: View) =>
  given?.length
    ? html`<div class="part">
        ${heading(t.answers, 1)}
        ${facts(given.map(({ label, value }) => ({ term: label, value: html`<bdi class="text">${value}</bdi>` })))}
      </div>`
    : nothing;
