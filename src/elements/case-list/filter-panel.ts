import { html, nothing, type TemplateResult } from 'lit';
import { statusWord } from '../../controls/badges.js';
import { button } from '../../controls/button.js';
import { Combobox } from '../../controls/combobox.js';
import { Copying } from '../../controls/copy.js';
import type { ControlHost, Speak } from '../../controls/host.js';
import type { Choice } from '../../controls/option.js';
import { remedy } from '../../controls/remedy.js';
import { fieldMessages } from '../../messages/en/fields.js';
import { lookupMessages } from '../../messages/en/lookup.js';
import type { Localize } from '../../messages/localize.js';
import { statuses } from '../../model/case-rows.js';
import { offered } from '../../model/offered.js';
import type { Asked } from '../../model/plain-ask.js';
import type { Listing } from '../../model/session.js';
import type { SupportStore } from '../../store/store.js';
import { choices as choiceSheet } from '../../styles/choices.js';
import { combobox as comboboxSheet } from '../../styles/combobox.js';
import { adopt } from '../shared/adopt.js';
import { CaseFacets } from './case-facets.js';
import { searchCustomers } from './customer-search.js';
import { type MoreWords, whoseWords } from './more-words.js';

/** What the panel can ask for at any time. */
export interface PanelSources {
  store: () => SupportStore | undefined;
  asked: () => Asked | undefined;
  isOpen: () => boolean;
  words: () => MoreWords;
  announce: Speak;
  onCustomer: () => void;
}

export interface PanelOptions {
  listing: Listing;
  asked: Asked;
  words: MoreWords;
  localize: Localize;
  /** The name of the customer that is filtered by. */
  customer: string | undefined;
}

/** The filters beside the text. Loaded when a person opens them; what is chosen counts when the form is applied. */
export class FilterPanel {
  /** The customer that is chosen in the form, applied or not. */
  customer: Choice | undefined;
  readonly #copying: Copying;
  readonly #lookup: Combobox;
  readonly #facets: CaseFacets;
  readonly #store: PanelSources['store'];
  #applied: string | undefined;

  constructor(host: ControlHost, { announce, asked, isOpen, onCustomer, store, words }: PanelSources) {
    adopt(host, choiceSheet, comboboxSheet);
    this.#copying = new Copying(host, announce);
    const choose = (customer: Choice | undefined) => {
      this.customer = customer;
      host.requestUpdate();
      onCustomer();
    };
    const query = () => (isOpen() ? asked()?.query : undefined);
    this.#store = store;
    this.#facets = new CaseFacets(host, { store, query });
    this.#lookup = new Combobox(host, {
      search: (text, signal) =>
        searchCustomers(text, { store: store()!, facets: this.#facets, words: words() }, signal),
      onChoose: choose,
      onRemove: () => choose(undefined),
      announce,
    });
  }

  render(options: PanelOptions): TemplateResult {
    const { listing, asked, words, localize } = options;
    const { list, more } = words;
    const applied = asked.query.customer;
    if (applied !== this.#applied || (applied && options.customer && this.customer?.id === applied)) {
      // Whatever was applied or taken away elsewhere is what the field says.
      this.customer = applied === undefined ? undefined : { id: applied, label: options.customer };
      this.#applied = applied;
    }
    const values = (name: string) => asked.filters.flatMap((filter) => (filter.name === name ? [filter.value] : []));
    return html`
      ${
        listing.filters.includes('status')
          ? boxes({
              name: 'status',
              legend: list.status,
              options: (listing.statuses ?? statuses).map((id) => ({
                id,
                label: statusWord(id, undefined, words.status),
                count: this.#facets.ofStatus(id),
              })),
              values: values('status'),
              words,
            })
          : nothing
      }
      ${
        listing.severities?.length && listing.filters.includes('severity')
          ? boxes({
              name: 'severity',
              legend: list.severity,
              options: listing.severities,
              values: values('severity'),
              words,
            })
          : nothing
      }
      <div class="stack">
        ${listing.whose && listing.whose.length > 1 ? this.#whose(listing.whose, values('whose')[0], words) : nothing}
        ${
          listing.filters.includes('customer') && this.#mayNameCustomers
            ? this.#lookup.render({
                id: 'customer',
                label: list.customer,
                // Every filter may be left empty; saying so at this one alone would say something else of the others.
                text: { ...localize.text(fieldMessages), optional: '' },
                lookup: localize.text(lookupMessages),
                chosen: this.customer ? [this.customer] : [],
                remedyOf: ({ can }) => remedy(can?.remedy, words.common, this.#copying),
              })
            : nothing
        }
        <div class="apply">${button({ label: more.apply, look: 'primary', type: 'submit' })}</div>
      </div>
    `;
  }

  /** By the list of customers, or by those that the cases are counted for. */
  get #mayNameCustomers(): boolean {
    const store = this.#store();
    return offered(store?.may('customers.list')) || offered(store?.may('cases.counts'));
  }

  #whose(all: readonly string[], value: string | undefined, words: MoreWords): TemplateResult {
    return html`<div class="field">
      <label class="label" for="whose">${words.more.whose}</label>
      <select id="whose" class="input" name="whose">
        <option value="" .selected=${value === undefined}>${words.more.everyone}</option>
        ${all
          .filter((whose) => whose !== 'all')
          .map(
            (whose) => html`<option value=${whose} .selected=${whose === value}>${whoseWords(whose, words)}</option>`,
          )}
      </select>
    </div>`;
  }
}

/** Any of a few, as they stand in the form until it is applied. */
const boxes = ({
  name,
  legend,
  options,
  values,
  words: { tools },
}: {
  name: string;
  legend: string;
  options: readonly (Choice & { count?: number | undefined })[];
  values: readonly string[];
  words: MoreWords;
}): TemplateResult =>
  html`<fieldset class="field">
    <legend class="label">${legend}</legend>
    <div class="choices">
      ${options.map(
        ({ id, label, count }) =>
          html`<label class="choice"
            ><input type="checkbox" name=${name} value=${id} .checked=${values.includes(id)} /><span
              >${label ?? id}${count === undefined ? nothing : html` <span class="muted">(${tools.number(count)})</span>`}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;
