import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { Copying } from '../../controls/copy.js';
import { byId, type ControlHost, type Speak } from '../../controls/host.js';
import { notice } from '../../controls/notice.js';
import { failureText } from '../../controls/situations.js';
import { commonMessages } from '../../messages/en/common.js';
import { customerListMessages } from '../../messages/en/customer-list.js';
import { errorMessages } from '../../messages/en/errors.js';
import { labelMessages } from '../../messages/en/labels.js';
import { pageMessages } from '../../messages/en/pages.js';
import type { Localize } from '../../messages/localize.js';
import { refused } from '../../model/decision.js';
import type { Session } from '../../model/session.js';
import type { SupportError } from '../../port/error.js';
import type { Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';
import { actingAs, actingWords } from '../shared/acting-as.js';
import { missingCustomers } from '../shared/company.js';
import { decisionNote } from '../shared/decision-note.js';
import { KeptFocus } from '../shared/kept-focus.js';
import { focusInPassing } from '../shared/passing-focus.js';
import { type Place, Places } from '../shared/places.js';
import { Speech } from '../shared/speech.js';
import { staleNote } from '../shared/stale-note.js';
import { searchForm } from '../shared/search-form.js';
import type { ElementState } from '../support-element.js';
import { Acts, type ListElement } from './acts.js';
import { OpenCases } from './open-cases.js';
import { ownOrganisation } from './own.js';
import { OwnCompany } from './own-company.js';
import { countOf, customerPages, nobody, pageNotices } from './page.js';
import { Results } from './results.js';
import { type CustomerContext, type CustomerListWords, customerTable } from './table.js';

export interface ListedOptions {
  host: ControlHost & ListElement;
  localize: Localize;
  store: () => SupportStore | undefined;
  session: () => Snapshot<Session> | undefined;
  announce: Speak;
  tellFailed: (operation: string, error: SupportError) => void;
  showStates: (...states: (ElementState | false | undefined)[]) => void;
  situation: (
    snapshot: { status: string; error?: SupportError } | undefined,
    words: { loading: string; failed: string },
    retry: () => void,
  ) => TemplateResult | undefined;
  /** `depth` ranks below the list's own heading. */
  heading: (content: unknown, depth: number) => TemplateResult;
}

/** The list once it is known who is acting: what is asked for, what is shown of the answer, and what is said aloud. */
export class Listed implements ReactiveController {
  readonly #options: ListedOptions;
  readonly #results: Results;
  readonly #own: OwnCompany;
  readonly #places = new Places();
  readonly #speech: Speech;
  readonly #openCases: OpenCases;
  readonly #copying: Copying;
  readonly #acts: Acts;
  readonly #explained = new Set<string>();
  #text = '';
  #place: Place = {};
  #told: SupportError | undefined;

  constructor(options: ListedOptions) {
    this.#options = options;
    const { host, announce, store, session } = options;
    this.#results = new Results(host, {
      store: () => (this.#may ? store() : undefined),
      query: () => ({ ...(this.#text && { text: this.#text }), ...this.#at, size: this.#size }),
      place: () => this.#place,
      // Another scope or identity begins at its first page: no place of one is a place of another.
      onOther: () => this.#begin(),
    });
    this.#own = new OwnCompany(host, { store, session, page: () => this.#results.shown?.page });
    this.#speech = new Speech(host, {
      announce,
      state: () => (this.#may ? (this.#results.snapshot?.status ?? 'waiting') : undefined),
      words: () => this.#spoken(),
    });
    this.#openCases = new OpenCases(host, { store, session, isShown: () => !!this.#results.shown });
    this.#copying = new Copying(host, announce);
    this.#acts = new Acts(host, store);
    host.addController(new KeptFocus(host));
    host.addController(this);
  }

  hostUpdated(): void {
    const { session, tellFailed } = this.#options;
    const failed = this.#results.snapshot?.error;
    const error = failed ?? (session()?.value ? undefined : session()?.error);
    if (error && error !== this.#told) tellFailed(failed ? 'customers.list' : 'session.get', error);
    this.#told = error;
    this.#showStates(error?.kind);
  }

  render(): unknown {
    const { localize, store } = this.#options;
    const words = this.#words;
    const may = store()!.may('customers.list');
    const filing = store()!.may('cases.create');
    const context: CustomerContext = {
      acts: this.#acts,
      localize,
      words,
      copying: this.#copying,
      now: this.#now,
      openCases: (id) => this.#openCases.of(id),
      acting: actingWords(store(), localize),
      marked: this.#marked,
      filesNone: refused(filing),
      explained: this.#explained,
      explain: (id) => this.#explain(id),
    };
    // A customer has none of its own: what is said of them is not said to it.
    const isCustomer = this.#options.session()?.value?.side === 'customer';
    const own = this.#own.current;
    const apart = [
      own ? ownOrganisation(own, { ...context, isCustomer, heading: this.#options.heading }) : nothing,
      decisionNote(context.filesNone ? filing : undefined, { localize, copying: this.#copying, fold: true }),
    ];
    if (may?.state === 'absent')
      return [apart, notice({ content: words.list.unsupported, text: localize.text(commonMessages) })];
    if (may?.state === 'refused') return [apart, decisionNote(may, { localize, copying: this.#copying })];
    const { shown, snapshot, waiting } = this.#results;
    if (isCustomer && own && shown?.page.items.every((one) => one.own) && !this.#text) return apart;
    return html`
      ${apart} ${searchForm({ text: this.#text, words: words.list, onSearch: (text) => this.#search(text) })}
      ${shown && waiting ? html`<p class="muted small">${words.list.loading}</p>` : nothing}
      ${shown ? this.#page(context) : this.#options.situation(snapshot, words.list, () => this.#retry())}
      ${shown ? missingCustomers(shown.page.notices, { localize, copying: this.#copying, open: shown.page.items.length === 0 }) : nothing}
    `;
  }

  #page(context: CustomerContext): TemplateResult {
    const { snapshot, waiting } = this.#results;
    const { page, place } = this.#results.shown!;
    const words = this.#words;
    const error = snapshot?.error;
    const rows = page.items.filter(({ own }) => !own);
    const next = this.#places.next(place, page);
    const isNobody = rows.length === 0 && !page.unreadable?.length;
    return html`
      ${error ? this.#stale(error) : nothing} ${pageNotices(page, words)}
      ${
        isNobody
          ? html`${actingAs(this.#options.store(), this.#options.localize)}
            ${nobody({
              words,
              text: this.#text,
              further: next && (() => this.#turn(next)),
              clear: () => this.#search(''),
            })}`
          : customerTable({ rows, unreadable: page.unreadable?.length ?? 0 }, context)
      }
      <div part="footer">
        ${customerPages({
          words,
          range: this.#own.without(this.#places.rangeOf(place, page), page),
          previous: this.#places.previous(place, page),
          next: isNobody ? undefined : next,
          turn: (to) => this.#turn(to),
          busy: waiting,
          count: isNobody ? undefined : countOf(page, words),
        })}
      </div>
    `;
  }

  #stale(error: SupportError): TemplateResult {
    const { host, localize, store } = this.#options;
    return staleNote(error, {
      host,
      localize,
      stale: this.#words.list.stale,
      store: store(),
      scope: store()?.current.scope,
      copying: this.#copying,
      retry: () => this.#retry(),
    });
  }

  #explain(id: string): void {
    if (!this.#explained.delete(id)) this.#explained.add(id);
    this.#options.host.requestUpdate();
  }

  #search(text: string): void {
    this.#text = text;
    this.#begin();
    this.#speech.expect();
    this.#options.host.requestUpdate();
  }

  #turn(place: Place): void {
    this.#place = place;
    this.#speech.expect(() => focusInPassing(byId(this.#options.host, 'caption')));
    this.#options.host.requestUpdate();
  }

  #retry(): void {
    this.#speech.expect();
    // A place that the system has forgotten is not found by asking again.
    if (this.#results.snapshot?.error?.kind === 'expired') this.#begin();
    else void this.#results.resource?.refresh();
    this.#options.host.requestUpdate();
  }

  #begin(): void {
    this.#place = {};
    this.#own.begin();
  }

  #showStates(kind: string | undefined): void {
    const { showStates, session } = this.#options;
    const { shown, snapshot, waiting } = this.#results;
    const status = session()?.value ? snapshot?.status : session()?.status;
    showStates(
      status !== 'failed' && !shown && this.#may !== false && 'loading',
      shown && (waiting || snapshot?.refreshing) && 'refreshing',
      shown?.page.items.every(({ own }) => own) && 'empty',
      this.#text !== '' && 'filtered',
      status === 'failed' && 'error',
      (kind === 'forbidden' || kind === 'unauthenticated' || kind === 'unsupported' || kind === 'offline') && kind,
    );
  }

  #spoken(): { loading: string; failed: string; result: string } {
    const { list, errors } = this.#words;
    const { shown, snapshot } = this.#results;
    return {
      loading: list.loading,
      failed: snapshot?.error ? `${list.failed} ${failureText(snapshot.error, errors)}` : list.failed,
      result: !shown ? '' : shown.page.items.every(({ own }) => own) ? list.noMatch : countOf(shown.page, this.#words),
    };
  }

  /** False where there is no list, or none for this person; nothing as long as that is not known. */
  get #may(): boolean | undefined {
    const state = this.#options.store()?.may('customers.list')?.state;
    return state && state !== 'absent' && state !== 'refused';
  }

  get #at(): { cursor?: string } {
    const { cursor } = this.#place;
    return cursor === undefined ? {} : { cursor };
  }

  get #size(): number {
    const { pageSize } = this.#options.host;
    return Number.isInteger(pageSize) && pageSize > 0 ? Math.min(pageSize, 100) : 25;
  }

  get #now(): number {
    return this.#options.store()!.engine!.options.clock.now();
  }

  /** The customer that the elements around are about. */
  get #marked(): string | undefined {
    const { host, store } = this.#options;
    return host.customerId ?? (host.select === 'none' ? undefined : store()?.current.customer);
  }

  get #words(): CustomerListWords {
    const { localize } = this.#options;
    return {
      list: localize.text(customerListMessages),
      common: localize.text(commonMessages),
      errors: localize.text(errorMessages),
      pages: localize.text(pageMessages),
      tools: localize.tools,
      pair: localize.text(labelMessages).pair,
    };
  }
}
