import { html, nothing, type TemplateResult } from 'lit';
import { Follow } from '../../context/follow.js';
import { facts } from '../../controls/facts.js';
import { outsideLink } from '../../controls/link.js';
import { formPeopleMessages } from '../../messages/en/form-people.js';
import type { Customer } from '../../model/customers.js';
import { refused } from '../../model/decision.js';
import { fieldWithRole } from '../../model/form-rules.js';
import { customers } from '../../store/customers.js';
import type { Snapshot } from '../../store/resource.js';
import { chevronEndIcon } from '../../styles/icons.js';
import type { Named } from './customer-name.js';
import { filingFor } from './filing-for.js';
import { type People, type PeopleText, lines, listed, nameOfFiler, peopleOf } from './people.js';
import type { Sheet } from './sheet.js';

/** Who is who in the case that is about to be sent: in whose name, by whom, who answers, who sees it, where its mails go. */
export class Involved {
  readonly #sheet: Sheet;
  readonly #asked: Follow<Snapshot<Customer>>;

  constructor(sheet: Sheet, id: () => string | undefined) {
    this.#sheet = sheet;
    this.#asked = new Follow(sheet.host, () => {
      const wanted = id();
      const { store } = sheet;
      return wanted !== undefined && this.#asks ? customers(store).get(wanted) : undefined;
    });
  }

  /** What is known of the customer by now. */
  get customer(): Customer | undefined {
    return this.#asked.current?.value;
  }

  render(customer: Named | undefined): TemplateResult {
    const { answers, localize, session } = this.#sheet;
    const text = localize.text(formPeopleMessages);
    const people = peopleOf(this.#sheet);
    const known = this.customer;
    // Of somebody else's company; for its own staff there is nothing to tell apart.
    const forOther = session?.side !== 'customer' && !customer?.own;
    const data = forOther && known?.id === customer?.id ? known : undefined;
    // Where it cannot be asked about a customer, nothing more will be known.
    const whose = data ?? (forOther && !this.#asks ? customer : undefined);
    const asksContact = !!fieldWithRole(answers.form!, 'contact');
    return html`<div class="involved" role="group" aria-label=${text.heading}>
      ${filingFor(customer, this.#sheet)}
      ${facts([
        {
          term: text.filedBy,
          value: html`${nameOfFiler(session?.person.name, text)} ${hint(text.ownName)}`,
        },
        {
          term: text.contact,
          value: people.contact.length
            ? html`${lines(people.contact)} ${forOther && customer ? hint(text.contactHint) : nothing}`
            : asksContact
              ? html`<span class="muted">${text.nobody}</span>`
              : undefined,
        },
        { term: text.seenBy, value: whose && seenBy(whose, text) },
        { term: text.shared, value: people.shared && shared(people.shared, text) },
        { term: text.mails, value: this.#mails(people, text) },
      ])}
      ${data ? dataOf(data, text, this.#sheet) : nothing}
    </div>`;
  }

  get #asks(): boolean {
    const { store } = this.#sheet;
    return store.offers('customers.get') && !refused(store.may('customers.get'));
  }

  /** Nothing where the system knows of no such address. */
  #mails({ alerts }: People, text: PeopleText) {
    const standing = this.#sheet.session?.alerts;
    if (!standing && !alerts.length) return undefined;
    return html`${standing ? listed([standing.address ?? text.signInAddress]) : nothing}
    ${alerts.length ? html`${listed(alerts)} ${hint(text.mailsGain)}` : nothing}`;
  }
}

const hint = (words: string) => html`<span class="line hint">${words}</span>`;

/** A system that does not say it may show the case to the customer all the same. */
function seenBy(
  { portalAccess, label, id }: Pick<Customer, 'id' | 'label' | 'portalAccess'>,
  text: PeopleText,
): string {
  const name = `\u2068${label ?? id}\u2069`;
  return portalAccess === 'yes' ? text.sees(name) : portalAccess === 'no' ? text.seesNot(name) : text.seesPerhaps(name);
}

/** Both sides of it: what they get, and what taking it back does. */
const shared = (addresses: readonly string[], text: PeopleText) =>
  addresses.length
    ? html`${listed(addresses)} ${hint(text.sharedGain)} ${hint(text.sharedLoss)}`
    : html`<span class="muted">${text.sharedWithNobody}</span>`;

/** What is kept of the customer: to be read here, and changed where it is kept. */
function dataOf(customer: Customer, text: PeopleText, { words }: Sheet): TemplateResult | typeof nothing {
  const { address, person, keptAt, keptAtHref, label, id } = customer;
  const { name, email, phone } = person ?? {};
  const speaker = [name, email, phone].filter((each) => each !== undefined);
  if (!address && !speaker.length && !keptAt) return nothing;
  return html`<details class="data">
    <summary>${chevronEndIcon()}<span>${text.data(`\u2068${label ?? id}\u2069`)}</span></summary>
    <div class="inside">
      ${facts([
        { term: text.address, value: address && html`<bdi>${address}</bdi>` },
        { term: text.theirContact, value: speaker.length ? lines(speaker) : undefined },
        {
          term: text.keptAt,
          value: keptAt && (keptAtHref ? outsideLink(keptAtHref, html`<bdi>${keptAt}</bdi>`, words.common) : keptAt),
        },
      ])}
      <p class="hint">${text.dataHint}</p>
    </div>
  </details>`;
}
