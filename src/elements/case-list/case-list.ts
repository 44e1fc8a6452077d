import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Follow } from '../../context/follow.js';
import { byId } from '../../controls/host.js';
import { Pause } from '../../controls/pause.js';
import { RemovalFocus } from '../../controls/removal-focus.js';
import { failureText } from '../../controls/situations.js';
import { commonMessages } from '../../messages/en/common.js';
import { errorMessages } from '../../messages/en/errors.js';
import { listMessages } from '../../messages/en/list.js';
import { pageMessages } from '../../messages/en/pages.js';
import { statusMessages } from '../../messages/en/status.js';
import { warnOnce } from '../../messages/warn.js';
import { type Preset, presets } from '../../model/case-rows.js';
import type { Customer } from '../../model/customers.js';
import { offered } from '../../model/decision.js';
import type { ListQuery } from '../../model/list-query.js';
import { type Asked, askedOf } from '../../model/listing.js';
import type { Session } from '../../model/session.js';
import type { SupportError } from '../../port/error.js';
import { customers } from '../../store/customers.js';
import type { Resource } from '../../store/resource.js';
import { KeptFocus } from '../shared/kept-focus.js';
import { SupportElement } from '../support-element.js';
import { Acts } from './acts.js';
import { caseListSheets } from './case-list.styles.js';
import { Filters } from './filters.js';
import { newCase, noNewCase } from './new-case.js';
import { pageOf } from './page.js';
import { Pending } from './pending.js';
import { Places } from './places.js';
import { Results, type Shown } from './results.js';
import { Speech } from './speech.js';
import { sortSelect } from './table.js';
import { filterChips, presetButtons, searchForm } from './toolbar.js';
import { countWords, sortWords, type Words } from './words.js';

/**
 * The cases that a person may see: searched, filtered, sorted and paged by the support system.
 *
 * It shows the cases of all customers, whoever the provider acts for; `query.customer` narrows it to one.
 *
 * States for `:state()`: `loading`, `refreshing`, `empty` (no rows), `filtered` (something besides the preset narrows
 * the list), `error`, `forbidden`, `unauthenticated`, `unsupported`, `offline`.
 *
 * @fires {CaseSelectEvent} support-case-select - A person picked a case.
 * @fires {SupportNavigateEvent} support-navigate - A person wants to see a case or to file one. Cancelable.
 * @fires {QueryChangedEvent} support-query-changed - A person filtered, sorted or turned a page.
 * @fires {SignInEvent} support-sign-in - The session has ended, and a person wants to sign in. Cancelable.
 * @fires {FailedEvent} support-failed - The cases could not be read.
 * @slot empty - In place of the list while there are no cases at all.
 * @slot actions - Beside the heading.
 * @csspart item - One case.
 * @csspart status - Where a case stands.
 * @csspart input - The search field.
 * @csspart primary-action - The button «New case».
 * @csspart footer - What stands below the list: its pages.
 */
export class CaseList extends SupportElement {
  static override styles = caseListSheets;

  /** Which cases to begin with: `open`, `waiting` (for us), `closed` or `all`. A preset in `query` wins. */
  @property() preset: Preset = 'open';

  /** Id of the case to mark. Without it, the one that the provider shares. */
  @property({ attribute: 'case-id' }) caseId?: string;

  /** Cases on a page. */
  @property({ attribute: 'page-size', type: Number }) pageSize = 25;

  /** Applies filters while they are typed, half a second after the last change. */
  @property({ attribute: 'live-filter', type: Boolean }) liveFilter = false;

  /** `none`: a picked case is not shared with the elements around. */
  @property() select?: 'none';

  /** What is asked for. `toSearchParams(query)` and `fromSearchParams(params)` keep it in an address. */
  @property({ attribute: false }) query: ListQuery = {};

  readonly #session = new Follow(this, () => this.store?.session);
  readonly #results = new Results(this, {
    store: () => this.store,
    ask: () => this.#asked,
    place: () => this.query ?? {},
  });
  readonly #customer = new Follow(this, () => this.#customerAsked());
  readonly #pending = new Pending(this, {
    store: () => this.store,
    onListed: ({ number }) => number && this.announce(this.#words.list.created(number)),
  });
  readonly #places = new Places();
  readonly #removal = new RemovalFocus(this);
  readonly #editPause = new Pause(this);
  readonly #filters = new Filters(this, {
    announce: (text, options) => this.announce(text, options),
    onCustomer: () => this.liveFilter && this.#apply(this.renderRoot.querySelector('form')!),
  });
  readonly #speech = new Speech(this, {
    state: () => this.#progress,
    announce: (text, options) => this.announce(text, options),
    words: () => this.#spoken(),
  });
  readonly #acts = new Acts(this, (then) => this.#speech.expect(then));
  readonly #told = new WeakSet<SupportError>();
  #arrivals = 0;

  constructor() {
    super();
    // After `#removal`, which knows better where to go.
    this.addController(new KeptFocus(this));
  }

  /** Focuses the first case, or the heading while there is none. */
  override focus(options?: FocusOptions): void {
    const first = this.renderRoot.querySelector<HTMLElement>('tbody :is(a, .link)');
    (first ?? this.#anchor())?.focus(options);
  }

  protected override updated(): void {
    const { shown, snapshot, waiting } = this.#results;
    const error = snapshot?.error ?? this.#session.current?.error;
    if (error && !this.#told.has(error)) {
      this.#told.add(error);
      this.tellFailed(snapshot?.error ? 'cases.list' : 'session.get', error);
    }
    const { arrivals = 0, items = [] } = shown?.listing ?? {};
    this.#pending.settle(items);
    // Once for those that came together: what waits is not counted aloud.
    if (arrivals && !this.#arrivals) this.announce(this.#words.list.arrived(arrivals));
    this.#arrivals = arrivals;

    const kind = error?.kind;
    this.showStates(
      this.#progress === 'waiting' && !shown && 'loading',
      shown && (waiting || snapshot?.refreshing) && 'refreshing',
      shown && items.length === 0 && 'empty',
      shown && shown.asked.filters.length > 0 && 'filtered',
      this.#progress === 'failed' && 'error',
      (kind === 'forbidden' || kind === 'unauthenticated' || kind === 'unsupported' || kind === 'offline') && kind,
    );
  }

  protected override render(): TemplateResult {
    const { list } = this.#words;
    const session = this.#session.current;
    const create = newCase(this, this.store?.may('cases.create'), this.#words, true);
    return this.frame(
      list.heading,
      session?.value
        ? this.#list(session.value)
        : this.situation(session, this.#loading, () => void this.store?.session?.refresh()),
      html`<div class="row no-print"><slot name="actions"></slot>${create}</div>`,
    );
  }

  #list(session: Session): TemplateResult {
    const { shown, snapshot, waiting } = this.#results;
    const words = this.#words;
    return html`
      ${noNewCase(this.store?.may('cases.create'), words)} ${this.#toolbar(session)}
      ${shown && waiting ? html`<p class="progress muted small">${words.list.loading}</p>` : ''}
      ${shown ? this.#page(shown, session) : this.situation(snapshot, this.#loading, () => this.#refresh())}
    `;
  }

  #toolbar({ listing }: Session): TemplateResult {
    const asked = this.#asked!;
    const words = this.#words;
    const customer = this.#customerName;
    const byCustomer = listing.filters.includes('customer') && offered(this.store?.may('customers.list'));
    const filterable = byCustomer || ['status', 'severity'].some((name) => listing.filters.includes(name));
    const { shown } = this.#results;
    return html`
      <div class="toolbar">
        ${presetButtons(asked.preset, { listing, words, onChoose: (preset) => this.#acts.preset(preset) })}
        ${sortSelect(shown ? sortOf(shown) : asked.query.sort, { listing, words, onSort: (sort) => this.#sort(sort) })}
      </div>
      ${searchForm({
        listing,
        words,
        text: asked.query.text ?? '',
        filters: filterable
          ? {
              count: asked.filters.filter(({ name }) => name !== 'text').length,
              open: this.#filters.open,
              panel: this.#filters.render({
                listing,
                asked,
                words,
                localize: this.localize,
                store: this.store!,
                byCustomer,
                customer,
              }),
            }
          : undefined,
        onToggle: () => this.#filters.toggle(),
        onApply: (form) => this.#apply(form),
        onEdit: (form) => this.liveFilter && this.#editPause.after(500, () => this.#apply(form)),
      })}
      ${filterChips({
        asked,
        listing,
        words,
        customer,
        focus: this.#removal,
        fallback: () => this.#anchor(),
        onRemove: (filter) => this.#acts.remove(filter),
        onClear: () => this.#acts.clear(),
      })}
    `;
  }

  #page(shown: Shown, { listing }: Session): TemplateResult {
    const store = this.store!;
    return pageOf({
      host: this,
      store,
      shown,
      listing,
      words: this.#words,
      errors: this.localize.text(errorMessages),
      error: this.#results.snapshot?.error,
      busy: this.#results.waiting,
      pending: this.#pending,
      places: this.#places,
      customer: this.#customerName,
      sort: sortOf(shown),
      current: this.caseId ?? (this.select === 'none' ? undefined : store.current.caseId),
      shares: this.select !== 'none',
      acts: this.#acts,
      onSort: (sort) => this.#sort(sort),
      onTurn: (place) => this.#acts.turn(place, () => this.#caption()?.focus()),
      onRefresh: () => this.#refresh(),
      onArrivals: () => void this.#showArrivals(),
    });
  }

  get #loading(): { loading: string; failed: string } {
    const { loading, failed } = this.#words.list;
    return { loading, failed };
  }

  get #words(): Words {
    const { localize } = this;
    return {
      list: localize.text(listMessages),
      status: localize.text(statusMessages),
      common: localize.text(commonMessages),
      pages: localize.text(pageMessages),
      tools: localize.tools,
      zone: this.#session.current?.value?.person.timeZone,
    };
  }

  /** What the support system is asked for, once it has said what it can be asked for. */
  get #asked(): Asked | undefined {
    const listing = this.#session.current?.value?.listing;
    if (!listing) return undefined;
    const known = Object.hasOwn(presets, this.preset);
    if (!known) warnOnce(`<case-list> knows no preset "${String(this.preset)}", open cases are shown`);
    const size = Number.isInteger(this.pageSize) && this.pageSize > 0 ? Math.min(this.pageSize, 100) : 25;
    return askedOf(this.query ?? {}, listing, size, known ? this.preset : 'open');
  }

  get #progress(): 'waiting' | 'ready' | 'failed' | undefined {
    if (!this.store) return undefined;
    const session = this.#session.current;
    return session?.value ? this.#results.snapshot?.status : session?.status;
  }

  #customerAsked(): Resource<Customer> | undefined {
    const id = this.#asked?.query.customer;
    return id !== undefined && this.store?.offers('customers.get') ? customers(this.store).get(id) : undefined;
  }

  /** What the customer filtered by is called: by the system, else in the rows. */
  get #customerName(): string | undefined {
    const id = this.#asked?.query.customer;
    const row = this.#results.shown?.listing.items.find(({ customer }) => customer?.id === id);
    return this.#customer.current?.value?.label ?? row?.customer?.label;
  }

  #spoken(): { loading: string; failed: string; result: string } {
    const { shown, snapshot } = this.#results;
    const error = snapshot?.error ?? this.#session.current?.error;
    const { loading, failed } = this.#loading;
    return {
      loading,
      failed: error ? `${failed} ${failureText(error, this.localize.text(errorMessages))}` : failed,
      result: shown ? countWords(shown.listing, this.#words) : '',
    };
  }

  #anchor(): HTMLElement | null {
    return byId(this, 'heading') ?? this.#caption() ?? byId(this, 'text');
  }

  /** Takes focus only when it is sent there: a table has no room for what can always be focused. */
  #caption(): HTMLElement | null {
    const caption = byId(this, 'caption');
    caption?.setAttribute('tabindex', '-1');
    caption?.addEventListener('blur', () => caption.removeAttribute('tabindex'), { once: true });
    return caption;
  }

  #apply(form: HTMLFormElement): void {
    this.#editPause.cancel();
    const { open, panel } = this.#filters;
    this.#acts.apply(form, open && panel ? { id: panel.customer?.id } : undefined);
  }

  #sort(sort: string): void {
    const { listing } = this.#session.current!.value!;
    this.#acts.sort(sort, () => this.announce(this.#words.list.sorted(sortWords(sort, listing, this.#words))));
  }

  #refresh(): void {
    this.#speech.expect();
    void this.#results.resource?.refresh();
  }

  async #showArrivals(): Promise<void> {
    await this.#results.resource?.refresh();
    await this.updateComplete;
    this.#caption()?.focus();
  }
}

/** How a page is really sorted, as far as its system says. */
const sortOf = ({ listing, asked }: Shown): string | undefined => listing.applied?.sort ?? asked.query.sort;

declare global {
  interface HTMLElementTagNameMap {
    'case-list': CaseList;
  }
}
