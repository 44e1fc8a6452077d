import { html, nothing, type TemplateResult } from 'lit';
import { Combobox } from '../../controls/combobox.js';
import { Copying } from '../../controls/copy.js';
import { byId, type ControlHost, type Speak } from '../../controls/host.js';
import { notice } from '../../controls/notice.js';
import { failureText } from '../../controls/situations.js';
import { CustomerSelectEvent } from '../../events/customer-select.js';
import { commonMessages } from '../../messages/en/common.js';
import { customerPickerMessages } from '../../messages/en/customer-picker.js';
import { errorMessages } from '../../messages/en/errors.js';
import { fieldMessages } from '../../messages/en/fields.js';
import { lookupMessages } from '../../messages/en/lookup.js';
import type { Localize } from '../../messages/localize.js';
import type { Customer } from '../../model/customers.js';
import { refused } from '../../model/decision.js';
import type { Session } from '../../model/session.js';
import type { SupportError } from '../../port/error.js';
import { recentCustomers } from '../../store/recent-customers.js';
import type { SupportStore } from '../../store/store.js';
import { missingCustomers } from '../shared/company.js';
import { decisionNote, remedyNote } from '../shared/decision-note.js';
import { standingMark, standingOf } from '../shared/standing.js';
import { chosenCustomer } from './chosen.js';
import type { Complaint } from './control.js';
import { type CustomerChoice, Finding } from './find.js';
import { ownChoice } from './own-choice.js';

export interface PickingOptions {
  host: ControlHost & { readonly required: boolean };
  localize: Localize;
  store: () => SupportStore | undefined;
  session: () => Session | undefined;
  chosen: () => Customer | undefined;
  isGone: () => boolean;
  own: () => Customer | undefined;
  name: () => string;
  /** It can be seen and not be changed. */
  isFixed: () => boolean;
  announce: Speak;
  tellFailed: (error: SupportError) => void;
  situation: (
    snapshot: { status: string; error?: SupportError } | undefined,
    words: { loading: string; failed: string },
    retry: () => void,
  ) => TemplateResult | undefined;
}

/** Choosing a customer: what is shown of it, and what a person can do. */
export class Picking {
  readonly #options: PickingOptions;
  readonly #finding = new Finding();
  readonly #copying: Copying;
  readonly #lookup: Combobox;
  /** Another one is being chosen; what is chosen stays until then. */
  #changing = false;
  #typed = '';
  #epoch: unknown[] = [];

  constructor(options: PickingOptions) {
    this.#options = options;
    const { host, announce } = options;
    this.#copying = new Copying(host, announce);
    this.#lookup = new Combobox(host, {
      search: (text, signal) => this.#find(text, signal),
      onChoose: (choice) => this.#choose((choice as CustomerChoice).customer),
      // Nothing is chosen in the lookup itself: what is chosen stands above it.
      onRemove: () => {},
      onText: (text) => this.#type(text),
      announce,
    });
  }

  /** Why customers could not be looked for. */
  get error(): SupportError | undefined {
    return this.#finding.error;
  }

  get ownSeen(): Customer | undefined {
    return this.#finding.own;
  }

  known(id: string): Customer | undefined {
    return this.#finding.known(id);
  }

  /** What keeps a form from being sent. */
  get complaint(): Complaint | undefined {
    const { chosen, host, isFixed, localize } = this.#options;
    if (isFixed()) return undefined;
    const typed = this.#typed.trim();
    if (typed) return { kind: 'badInput', text: localize.text(lookupMessages).unmatched(typed) };
    if (host.required && !chosen())
      return { kind: 'valueMissing', text: localize.text(customerPickerMessages).required };
    return undefined;
  }

  /** Nothing typed, nothing open. */
  restart(): void {
    this.#changing = false;
    this.#typed = '';
    this.#lookup.reset();
    this.#options.host.requestUpdate();
  }

  /** Before each update: what was found for somebody else is forgotten. */
  update(): void {
    const { chosen, isGone, store, session } = this.#options;
    const identity = session()?.identity;
    const { engine, current } = store() ?? {};
    const epoch = [engine, current?.scope, identity?.tenant, identity?.person];
    if (this.#epoch.length && epoch.some((part, at) => part !== this.#epoch[at])) {
      this.#finding.forget();
      this.restart();
    }
    this.#epoch = epoch;
    const now = chosen();
    if (now?.label !== undefined && !isGone()) this.#finding.know(now);
  }

  render(view: { error: string | undefined; required: boolean; hasLabel: boolean }): unknown {
    const { chosen, host, isFixed, isGone, localize, own, store } = this.#options;
    const now = chosen();
    const text = localize.text(customerPickerMessages);
    const fixed = isFixed();
    const isChoosing = !fixed && (!now || this.#changing);
    const label = html`<span class="label" part="label">${this.#options.name()}</span>`;
    const me = own();
    return html`
      ${(now || fixed) && !view.hasLabel ? label : nothing}
      ${
        now
          ? chosenCustomer({
              customer: now,
              localize,
              copying: this.#copying,
              now: store()!.engine!.options.clock.now(),
              gone: isGone(),
              looksOnly: this.#looksOnly,
              change: fixed || this.#changing ? undefined : () => this.#change(),
              clear: fixed || this.#changing || host.required ? undefined : () => this.#choose(undefined),
              keep: isChoosing ? () => this.#keep() : undefined,
            })
          : fixed
            ? html`<p class="none">${text.nobody}</p>`
            : nothing
      }
      ${isChoosing ? this.#search(view, now !== undefined) : nothing}
      ${
        isChoosing && me && me.id !== now?.id
          ? ownChoice({
              own: me,
              localize,
              copying: this.#copying,
              choose: () => this.#choose(me),
              looksOnly: this.#looksOnly,
            })
          : nothing
      }
    `;
  }

  #search(
    { error, required, hasLabel }: { error: string | undefined; required: boolean; hasLabel: boolean },
    another: boolean,
  ) {
    const { localize, name, store, situation } = this.#options;
    const text = localize.text(customerPickerMessages);
    const may = store()!.may('customers.list');
    if (may?.state === 'absent') return notice({ content: text.unsupported, text: localize.text(commonMessages) });
    if (may?.state === 'refused') return decisionNote(may, { localize, copying: this.#copying });
    const lookup = localize.text(lookupMessages);
    const failure = this.#finding.error;
    const errors = localize.text(errorMessages);
    return html`
      <div
        class=${hasLabel && !another ? 'named' : ''}
        @keydown=${(event: KeyboardEvent) => this.#escape(event, another)}
      >
        ${this.#lookup.render({
          id: 'customer',
          label: another ? text.another : name(),
          text: localize.text(fieldMessages),
          hint: text.hint,
          required: required || another,
          error,
          lookup: {
            ...lookup,
            none: text.none,
            failed: failure ? `${text.failed} ${failureText(failure, errors)}` : text.failed,
          },
          chosen: [],
          remedyOf: ({ can }) => remedyNote(can?.remedy, { localize, copying: this.#copying }, can?.reason),
          detailOf: (choice) => this.#detail(choice as CustomerChoice),
          headingOf: (choice) => this.#headingOf(choice as CustomerChoice),
          foot: this.#finding.notices.map(({ text: said }) => html`<p>${said}</p>`),
        })}
      </div>
      ${
        failure?.kind === 'unauthenticated'
          ? situation({ status: 'failed', error: failure }, text, () => this.#lookup.retry())
          : nothing
      }
      ${missingCustomers(this.#finding.notices, { localize, copying: this.#copying, open: this.#finding.foundNobody })}
    `;
  }

  /** What one may do for it, before it is chosen. */
  #detail({ customer, recent }: CustomerChoice): unknown {
    const { localize, store } = this.#options;
    const standing = this.#looksOnly ? undefined : standingOf(customer, store()!.engine!.options.clock.now());
    if (!standing && !recent) return undefined;
    const { recently } = localize.text(customerPickerMessages);
    return html`${standingMark(standing, localize)}${
      recent ? html`<span class="visually-hidden">, ${recently}</span>` : nothing
    }`;
  }

  /** May this person file for nobody, by the session? */
  get #looksOnly(): boolean {
    return refused(this.#options.store()?.may('cases.create'));
  }

  #headingOf({ recent }: CustomerChoice): string | undefined {
    const text = this.#options.localize.text(customerPickerMessages);
    if (recent) return text.recent;
    const first = this.#lookup.shown[0] as CustomerChoice | undefined;
    return first?.recent ? text.all : undefined;
  }

  async #find(text: string, signal: AbortSignal) {
    const { store, tellFailed } = this.#options;
    try {
      return await this.#finding.find(store()!, text, signal);
    } catch (thrown) {
      if (!signal.aborted && this.error) tellFailed(this.error);
      throw thrown;
    }
  }

  #type(text: string): void {
    this.#typed = text;
    // A choice made elsewhere must not take away what is being typed here.
    if (text) this.#changing = true;
  }

  #choose(customer: Customer | undefined): void {
    const { host, store } = this.#options;
    const now = store();
    if (!now) return;
    if (customer) {
      this.#finding.know(customer);
      // One's own organisation is always at hand.
      if (!customer.own) recentCustomers(now).add(customer.id);
    }
    now.choose({ customer: customer?.id });
    this.restart();
    host.dispatchEvent(new CustomerSelectEvent(customer?.id));
    host.dispatchEvent(new Event('change', { bubbles: true }));
    this.#focus(customer ? 'change' : 'customer');
  }

  #change(): void {
    this.#changing = true;
    this.#focus('customer');
  }

  #keep(): void {
    this.restart();
    this.#focus('change');
  }

  /** Escape in an empty and closed lookup leaves things as they were; a dialog around stays open. */
  #escape(event: KeyboardEvent, another: boolean): void {
    if (event.key !== 'Escape' || event.defaultPrevented || !another) return;
    event.preventDefault();
    event.stopPropagation();
    this.#keep();
  }

  #focus(id: string): void {
    const { host } = this.#options;
    host.requestUpdate();
    void host.updateComplete.then(() => byId(host, id)?.focus());
  }
}
