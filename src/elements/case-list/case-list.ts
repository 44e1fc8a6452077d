import { html, nothing, type TemplateResult, type PropertyDeclarations } from 'lit';
import { Follow } from '../../context/follow.js';
import { byId } from '../../controls/host.js';
import { listMessages } from '../../messages/en/list.js';
import { statusMessages } from '../../messages/en/status.js';
import type { CaseRow, Preset } from '../../model/case-rows.js';
import type { ListQuery } from '../../model/list-query.js';
import { type Asked, isPlain, plainAsk } from '../../model/plain-ask.js';
import type { Listing } from '../../model/session.js';
import { cases } from '../../store/cases.js';
import { afterPaint } from '../shared/after-paint.js';
import { caseLink } from '../shared/case-link.js';
import { SupportElement } from '../support-element.js';
import { caseListSheets } from './case-list.styles.js';
import type { Rest } from './rest.js';
import { Results, type Shown } from './results.js';
import { type RowContext, caseRow } from './rows.js';
import { caseTable } from './table.js';
import type { Words } from './words.js';

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
  static override properties: PropertyDeclarations = {
    preset: {},
    caseId: { attribute: 'case-id' },
    pageSize: { attribute: 'page-size', type: Number },
    liveFilter: { attribute: 'live-filter', type: Boolean },
    select: {},
    query: { attribute: false },
  };

  /** Which cases to begin with: `open`, `waiting` (for us), `closed` or `all`. A preset in `query` wins. */
  preset: Preset = 'open';

  /** Id of the case to mark. Without it, the one that the provider shares. */
  caseId?: string;

  /** Cases on a page. */
  pageSize = 25;

  /** Applies filters while they are typed, half a second after the last change. */
  liveFilter = false;

  /** `none`: a picked case is not shared with the elements around. */
  select?: 'none';

  /** What is asked for. `toSearchParams(query)` and `fromSearchParams(params)` keep it in an address. */
  query: ListQuery = {};

  readonly #session = new Follow(this, () => this.store?.session);
  readonly #results = new Results(this, {
    store: () => this.store,
    ask: () => this.#asked,
    place: () => this.query ?? {},
  });
  readonly #pending = new Follow(this, () => this.store && cases(this.store).pending);
  #rest: Rest | undefined;
  #loading: Promise<void> | undefined;
  #notLoaded = false;
  #slow: ReturnType<typeof setTimeout> | undefined;

  /** Focuses the first case, or the heading while there is none. */
  override focus(options?: FocusOptions): void {
    const first = this.renderRoot.querySelector<HTMLElement>('tbody :is(a, .link)') ?? byId(this, 'heading');
    first?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#slow);
    this.#slow = undefined;
  }

  protected override updated(): void {
    if (this.#rest) return;
    const { shown } = this.#results;
    const progress = this.#progress;
    this.showStates(progress === 'waiting' && !shown && 'loading');
    // What the first paint does without comes after it, or when it is due to be said that this takes long.
    if (shown) afterPaint(() => void this.#load());
    else if (progress === 'failed' || this.support.missing || !isPlain(this.query ?? {})) void this.#load();
    else if (progress === 'waiting') this.#slow ??= setTimeout(() => void this.#load(), 1000);
  }

  protected override render(): TemplateResult {
    const { list } = this.#words;
    const session = this.#session.current;
    const retry = () => void this.store?.session?.refresh();
    return this.frame(
      list.heading,
      session?.value ? this.#list(session.value.listing) : this.situation(session, list, retry),
      html`<div class="row no-print"><slot name="actions"></slot>${this.#rest?.createAbove()}</div>`,
    );
  }

  #list(listing: Listing): TemplateResult {
    const asked = this.#asked;
    const { list } = this.#words;
    const { shown, snapshot, waiting } = this.#results;
    const rest = this.#rest;
    const isReady = shown && (rest || this.#notLoaded || !this.#isUnusual(shown));
    // Room for what comes after the first paint, so that nothing jumps: presets, then search, filters and order.
    const { filters, sorts, text, whose } = listing;
    const rows = +filters.includes('status') + +!!(text || filters[0] || sorts[0] || whose?.[1]);
    return html`
      <div class="tools ${rest && rows ? '' : `later${rows}`}">${asked && rest?.toolbar(asked, shown)}</div>
      ${
        this.#notLoaded
          ? html`<p class="error">
              ${list.notLoaded}
              <button class="link" type="button" @click=${() => void this.#load()}>${list.retry}</button>
            </p>`
          : nothing
      }
      ${shown && waiting ? html`<p class="progress muted small">${list.loading}</p>` : nothing}
      ${
        isReady
          ? this.#page(shown, listing)
          : this.situation(shown ? { status: 'waiting' } : snapshot, list, () => this.#do((it) => it.refresh()))
      }
    `;
  }

  #page(shown: Shown, listing: Listing): TemplateResult {
    const { listing: page, asked } = shown;
    const words = this.#words;
    const rest = this.#rest;
    const current = this.caseId ?? (this.select === 'none' ? undefined : this.store!.current.caseId);
    const context: RowContext = {
      words,
      listing,
      now: this.store!.engine!.options.clock.now(),
      people: rest?.people,
      link: (row, label) => this.#link(row, label, row.id === current),
    };
    const plain = page.items.map((row) => ({
      key: `=${row.id}`,
      draw: () => caseRow(row, context, row.id === current),
    }));
    const rows = rest?.rows(shown, plain, context) ?? plain;
    return html`
      ${rest?.notices(shown)}
      ${
        rest && rows.length === 0
          ? rest.empty(shown)
          : caseTable({ rows, words, title: words.list[`${asked.preset}Cases`], ...rest?.around(shown) })
      }
      <div part="footer">${rest?.pages(shown)}</div>
    `;
  }

  #link(row: CaseRow, label: TemplateResult, current: boolean): TemplateResult {
    const pick = () => this.#do((rest) => rest.pick(row));
    return caseLink({ host: this, store: this.store!, id: row.id, label, current, pick });
  }

  /** Rows alone would not say all that has to be said of this page. */
  #isUnusual({ listing: page }: Shown): boolean {
    const { items, arrivals, restarted, unreadable, notices, incomplete } = page;
    const said = [unreadable, notices, incomplete, this.#pending.current];
    return !items.length || arrivals > 0 || !!restarted || said.some((all) => !!all?.length);
  }

  get #words(): Words {
    const { localize } = this;
    return {
      list: localize.text(listMessages),
      status: localize.text(statusMessages),
      tools: localize.tools,
    };
  }

  /** What the support system is asked for, once it has said what it can be asked for. */
  get #asked(): Asked | undefined {
    const listing = this.#session.current?.value?.listing;
    if (!listing) return undefined;
    const size = Number.isInteger(this.pageSize) && this.pageSize > 0 ? Math.min(this.pageSize, 100) : 25;
    const query = this.query ?? {};
    // What to make of filters is known a moment later.
    const ask = this.#rest?.ask ?? (isPlain(query) ? plainAsk : undefined);
    return ask?.(query, listing, size, this.preset);
  }

  get #progress(): 'waiting' | 'ready' | 'failed' | undefined {
    if (!this.store) return undefined;
    const session = this.#session.current;
    return session?.value ? (this.#results.snapshot?.status ?? 'waiting') : session?.status;
  }

  #do(act: (rest: Rest) => void): void {
    // At once where possible: a link that is followed leaves no time.
    if (this.#rest) act(this.#rest);
    else void this.#load().then(() => this.#rest && act(this.#rest));
  }

  #load(): Promise<void> {
    this.#loading ??= this.#loadRest().finally(() => (this.#loading = undefined));
    return this.#loading;
  }

  async #loadRest(): Promise<void> {
    if (this.#rest) return;
    try {
      const { Rest } = await import('./rest.js');
      this.#rest = new Rest({
        host: this,
        localize: this.localize,
        results: this.#results,
        store: () => this.store,
        asked: () => this.#asked,
        session: () => this.#session.current,
        progress: () => this.#progress,
        announce: (text, options) => this.announce(text, options),
        tellFailed: (operation, error) => this.tellFailed(operation, error),
        showStates: (...states) => this.showStates(...states),
      });
      this.#notLoaded = false;
    } catch {
      // Said above the rows; the next act or answer asks again.
      this.#notLoaded = true;
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-list': CaseList;
  }
}
