import { html, type TemplateResult } from 'lit';
import { facts } from '../../controls/facts.js';
import { time } from '../../controls/time.js';
import type { Person } from '../../model/people.js';
import { buildingIcon } from '../../styles/row-icons.js';
import type { FirstView } from './view.js';

/** In whose name, by whom, about what, since when: six, so that they fill the rows of any width. `filer`: what else there is to say of who filed it. */
export function caseFacts({ supportCase, t, tools, now }: FirstView, filer: unknown): TemplateResult {
  const { customer: company, filedBy, contact, product, category, createdAt } = supportCase;
  // How to reach somebody who is both is said once, where support looks for it.
  const filedByName =
    filedBy?.id !== undefined && filedBy.id === contact?.id ? { name: filedBy.name ?? contact.name } : filedBy;
  return facts(
    [
      { term: t.customer, value: company && customer(company, t) },
      { term: t.filedBy, value: person(filedByName, filer) },
      { term: t.contact, value: person(contact) },
      { term: t.product, value: named(product) },
      { term: t.category, value: named(category) },
      { term: t.created, value: createdAt && time({ value: createdAt, tools, now }) },
    ],
    true,
  );
}

/** The company it is for; one's own organisation is not to be mistaken for one. */
function customer({ id, label, own }: NonNullable<FirstView['supportCase']['customer']>, t: FirstView['t']) {
  const name = html`<span class="row customer">${buildingIcon()}<bdi>${label ?? id}</bdi></span>`;
  return own ? html`${name}<span class="badge action-required">${t.own}</span>` : name;
}

const named = (ref: { id: string; label?: string | undefined } | undefined) =>
  ref && html`<bdi>${ref.label ?? ref.id}</bdi>`;

/** A link for what is one address and nothing else: `content/links.ts` comes later. */
const mailbox = (email: string) =>
  /^[^\s@,;:?%<>]+@[^\s@,;:?%<>]+$/.test(email)
    ? html`<a href="mailto:${encodeURIComponent(email)}"><bdi>${email}</bdi></a>`
    : html`<bdi>${email}</bdi>`;

function person(somebody: Person | undefined, mark?: unknown) {
  const { id, name, email, phone, company } = somebody ?? {};
  const called = name ?? email ?? id;
  if (called === undefined) return undefined;
  const more = [named(company), email && name && mailbox(email), phone && html`<bdi dir="ltr">${phone}</bdi>`].filter(
    Boolean,
  );
  return html`<bdi>${called}</bdi>${more.map((line) => html`<span class="line muted">${line}</span>`)}${mark}`;
}
