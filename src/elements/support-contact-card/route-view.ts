import { html, nothing, type TemplateResult } from 'lit';
import { judgeLink } from '../../content/links.js';
import type { Copying } from '../../controls/copy.js';
import { facts, type Fact } from '../../controls/facts.js';
import { outsideLink } from '../../controls/link.js';
import { commonMessages } from '../../messages/en/common.js';
import type { contactCardMessages } from '../../messages/en/contact-card.js';
import type { Localize } from '../../messages/localize.js';
import type { Text } from '../../messages/part.js';
import type { SupportContact } from '../../model/contacts.js';
import { refused } from '../../model/decision.js';
import type { Route } from '../../model/routes.js';
import { buildingIcon, externalIcon, fileIcon, lockIcon, peopleIcon, shieldIcon } from '../../styles/icons.js';
import { decisionNote, remedyNote } from '../shared/decision-note.js';

export interface CardView {
  t: Text<typeof contactCardMessages>;
  localize: Localize;
  copying: Copying;
  heading: (content: unknown) => TemplateResult;
}

const icons: Record<string, () => TemplateResult> = {
  partner: peopleIcon,
  vendor: buildingIcon,
  publisher: fileIcon,
  portal: externalIcon,
  account: shieldIcon,
};

/** One way to get help. One that is refused says why in place of its addresses, which would lead nowhere. */
export function routeView(route: Route, view: CardView): TemplateResult {
  const { t, localize, copying, heading } = view;
  const { kind, label, purpose, can, remedy } = route;
  const closed = refused(can);
  const word = Object.hasOwn(icons, kind) ? t[kind as 'partner'] : undefined;
  return html`<li class="route ${closed ? 'closed' : ''}">
    ${closed ? lockIcon() : (word === undefined ? buildingIcon : icons[kind]!)()}
    <div class="content">
      <div>
        ${heading(html`<bdi>${label}</bdi>`)}${word === undefined ? nothing : html`<p class="muted small">${word}</p>`}
      </div>
      ${purpose ? html`<p><bdi>${purpose}</bdi></p>` : nothing} ${decisionNote(can, { localize, copying, plain: true })}
      ${closed ? nothing : facts(ways(route, view))} ${remedyNote(remedy, { localize, copying })}
    </div>
  </li>`;
}

/** The company that supports a subscription, as its customer sees it. */
export function contactView(
  contact: SupportContact,
  view: CardView & { side: string | undefined; hours: string | undefined },
): TemplateResult {
  const { t, localize, heading, side, hours } = view;
  const { company, byDefault, since } = contact;
  const { label = company.id, partnerId, site, email, phone } = company;
  return html`<li class="route contact">
    ${peopleIcon()}
    <div class="content">
      <div>
        ${heading(html`<bdi>${label}</bdi>`)}
        <p class="muted small">${t.contact}${side === 'partner' ? html`. ${t.seenByCustomer}` : nothing}</p>
      </div>
      ${company.gone ? html`<p>${t.gone}</p>` : nothing} ${company.own ? html`<p>${t.ownCompany}</p>` : nothing}
      ${byDefault ? html`<p>${t.byDefault}</p>` : nothing}
      ${facts([
        ...ways({ href: site, email, phone, hours }, view),
        { term: t.partnerId, value: partnerId && copied(html`<bdi class="mono">${partnerId}</bdi>`, partnerId, view) },
        { term: t.since, value: since && localize.tools.date(since) },
      ])}
    </div>
  </li>`;
}

type Ways = Partial<Pick<Route, 'kind' | 'href' | 'email' | 'phone' | 'hours'>>;

function ways({ kind, href, email, phone, hours }: Ways, view: CardView): Fact[] {
  const { t, localize } = view;
  const common = localize.text(commonMessages);
  const site = href === undefined ? undefined : judgeLink(href);
  // A portal is a place to go to, and says so; other sites are named by their host.
  const named = site && (kind === 'portal' || kind === 'account') ? t.openSite(site.shown) : site?.shown;
  return [
    {
      term: t.email,
      value: email && copied(outsideLink(`mailto:${email}`, html`<bdi dir="ltr">${email}</bdi>`, common), email, view),
    },
    {
      term: t.phone,
      value: phone && copied(outsideLink(`tel:${phone}`, html`<bdi dir="ltr">${phone}</bdi>`, common), phone, view),
    },
    { term: t.site, value: href && outsideLink(site ?? href, html`<bdi>${named ?? href}</bdi>`, common) },
    { term: t.hours, value: hours && html`<bdi>${hours}</bdi>` },
  ];
}

const copied = (shown: unknown, value: string, { copying, localize }: CardView): TemplateResult => {
  const common = localize.text(commonMessages);
  return html`<span class="copied">${shown}${copying.button(value, common.copy(value), common, true)}</span>`;
};
