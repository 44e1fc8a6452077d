import { html, nothing, type TemplateResult } from 'lit';
import { badgeIcons } from '../../controls/badge-icons.js';
import { drawBadgesWith } from '../../controls/badges.js';
import { button } from '../../controls/button.js';
import { Copying } from '../../controls/copy.js';
import { byId, type ControlHost } from '../../controls/host.js';
import { RemovalFocus } from '../../controls/removal-focus.js';
import { CaseSelectEvent } from '../../events/case-select.js';
import { SupportNavigateEvent } from '../../events/navigate.js';
import type { Localize } from '../../messages/localize.js';
import { warnOnce } from '../../messages/warn.js';
import type { CaseRow } from '../../model/case-rows.js';
import { offered } from '../../model/decision.js';
import type { ListQuery } from '../../model/list-query.js';
import { askedOf } from '../../model/listing.js';
import { type Asked, isPreset } from '../../model/plain-ask.js';
import type { Listing } from '../../model/session.js';
import type { CaseListing } from '../../store/cases.js';
import type { SupportStore } from '../../store/store.js';
import { plusIcon, refreshIcon } from '../../styles/icons.js';
import { actingAs, actingWords } from '../shared/acting-as.js';
import { adopt } from '../shared/adopt.js';
import { KeptFocus } from '../shared/kept-focus.js';
import { focusInPassing } from '../shared/passing-focus.js';
import { staleNote } from '../shared/stale-note.js';
import { Acts } from './acts.js';
import { Aloud, type AloudOptions } from './aloud.js';
import { casePeople, onlyCustomer, peopleCell } from './case-people.js';
import { CustomerName } from './customer-name.js';
import { filterChips } from './filter-chips.js';
import { keepPage } from './kept-page.js';
import { type MoreWords, sortWords, wordsOf } from './more-words.js';
import { otherRows } from './other-rows.js';
import { Paging } from './paging.js';
import { Pending } from './pending.js';
import { restSheets } from './rest.styles.js';
import type { Shown } from './results.js';
import { RowReuse } from './row-reuse.js';
import type { RowContext } from './rows.js';
import { Searching } from './searching.js';
import { type Answered, noCases, noNewCase, pageNotices } from './states.js';
import { captionOf, columnHead, sortSelect, type SortingOptions } from './sorting.js';
import type { TableRow, TableOptions } from './table.js';
import { hasPresets, presetButtons, searchForm } from './toolbar.js';

/** What the list lends to its later half. */
export interface RestOptions extends Omit<AloudOptions, 'pending' | 'words'> {
  host: ControlHost & { query: ListQuery; liveFilter: boolean; select?: string; label?: string };
  localize: Localize;
  store: () => SupportStore | undefined;
  asked: () => Asked | undefined;
}

/** All of a list that its first paint does without: what a person can do in it, what is said beside its rows, and aloud. */
export class Rest {
  /** What the list asks for, filters included. */
  readonly ask: typeof askedOf = (wanted, listing, size, preset) => {
    if (!isPreset(preset)) warnOnce(`<case-list> knows no preset "${String(preset)}", open cases are shown`);
    return askedOf(wanted, listing, size, preset);
  };
  readonly #options: RestOptions;
  readonly #copying: Copying;
  readonly #removal: RemovalFocus;
  readonly #customer: CustomerName;
  readonly #pending: Pending;
  readonly #aloud: Aloud;
  readonly #acts: Acts;
  readonly #searching: Searching;
  readonly #paging: Paging;
  readonly #reuse: RowReuse;

  constructor(options: RestOptions) {
    this.#options = options;
    const { host, announce, store } = options;
    adopt(host, ...restSheets);
    drawBadgesWith(badgeIcons);
    keepPage(options.results, store);
    this.#copying = new Copying(host, announce);
    this.#removal = new RemovalFocus(host);
    this.#reuse = new RowReuse(host);
    // After `#removal`, which knows better where to go.
    host.addController(new KeptFocus(host));
    this.#customer = new CustomerName(host, options);
    this.#pending = new Pending(host, {
      store,
      onListed: ({ number }) => number && announce(this.#words.more.created(number)),
    });
    this.#aloud = new Aloud(host, { ...options, pending: this.#pending, words: () => this.#words });
    this.#acts = new Acts(host, (then) => this.#aloud.expect(then));
    this.#paging = new Paging({
      words: () => this.#words,
      busy: () => options.results.waiting,
      turn: (place) => this.#acts.turn(place, () => this.#focusCaption()),
    });
    const { asked } = options;
    this.#searching = new Searching(host, { acts: this.#acts, announce, asked, store, words: () => this.#words });
  }

  // what is shown

  /** «New case», only where one may be filed, or at least tried. */
  create(look?: 'primary'): TemplateResult | typeof nothing {
    const { host, store } = this.#options;
    if (!offered(store()?.may('cases.create'))) return nothing;
    return button({
      label: this.#words.more.newCase,
      look,
      icon: plusIcon(),
      part: look && 'primary-action',
      onClick: () => host.dispatchEvent(new SupportNavigateEvent({ to: 'new-case' })),
    });
  }

  /** Beside the heading; where the portal has one of its own, beside the presets. */
  createAbove(): unknown {
    return this.#createsBelow ? nothing : this.create('primary');
  }

  toolbar(asked: Asked, shown: Shown | undefined): TemplateResult {
    const { localize } = this.#options;
    const listing = this.#listing;
    const words = this.#words;
    const customer = this.#customer.of(asked);
    return html`
      ${presetButtons(asked.preset, {
        listing,
        words,
        create: this.#createsBelow ? this.create('primary') : nothing,
        onChoose: (preset) => this.#acts.preset(preset),
      })}
      ${searchForm({
        listing,
        words,
        text: asked.query.text ?? '',
        count: asked.filters.filter(({ name }) => name !== 'text').length,
        panel: this.#searching.filters.render({ listing, asked, words, localize, customer }),
        sort: sortSelect(this.#sorting(shown ?? { asked })),
        onToggle: () => this.#searching.filters.toggle(),
        onApply: (form) => this.#searching.apply(form),
        onEdit: (form) => this.#searching.edit(form),
      })}
      ${filterChips({
        asked,
        listing,
        words,
        customer,
        focus: this.#removal,
        fallback: () => byId(this.#options.host, 'heading') ?? byId(this.#options.host, 'text'),
        acts: this.#acts,
        onClear: () => this.#searching.clear(),
      })}
    `;
  }

  /** What the table has besides its rows. */
  around(shown: Shown): Pick<TableOptions, 'caption' | 'head'> & { title?: string } {
    const sorting = this.#sorting(shown);
    const title = this.#words.list[`${shown.asked.preset}Cases`];
    const acting = actingWords(this.#options.store(), this.#options.localize);
    return {
      ...(acting && { title: `${title} · ${acting}` }),
      caption: [captionOf(title, sorting), acting && `${acting}.`].filter(Boolean).join(' '),
      head: (column) => columnHead(column, sorting, onlyCustomer(shown.asked, this.#options.session) !== undefined),
    };
  }

  /** The people of a case, apart from each other and from its customer. */
  readonly people = (row: CaseRow): TemplateResult => {
    const { results, session } = this.#options;
    const people = casePeople(row, session()?.value?.side ?? 'partner', this.#words);
    return peopleCell(row, onlyCustomer(results.shown?.asked, session), people, this.#words);
  };

  /** What has to be said above the rows. */
  notices(shown: Shown): TemplateResult {
    const { host, localize, results, store } = this.#options;
    const words = this.#words;
    const error = results.snapshot?.error;
    const { arrivals } = shown.listing;
    return html`
      ${noNewCase(store()?.may('cases.create'), words)}
      ${
        error
          ? staleNote(error, {
              host,
              localize,
              stale: words.more.stale,
              store: store(),
              scope: store()?.current.scope,
              copying: this.#copying,
              retry: () => this.refresh(),
            })
          : nothing
      }
      ${pageNotices(this.#answered(shown))}
      ${
        arrivals
          ? html`<div class="no-print">
              ${button({
                label: words.more.arrivals(arrivals),
                icon: refreshIcon(),
                onClick: () => void this.#showArrivals(),
              })}
            </div>`
          : nothing
      }
    `;
  }

  /** The rows in their order: cases on their way first, and those that could not be read in the places where they came. */
  rows({ asked, listing: { unreadable } }: Shown, rows: readonly TableRow[], context: RowContext): TableRow[] {
    const others = { pending: this.#pending, asked, only: onlyCustomer(asked, this.#options.session), unreadable };
    return this.#reuse.placed(otherRows(rows, others, context, this.#words));
  }

  /** In place of rows. */
  empty(shown: Shown): TemplateResult {
    const onFurther = () => this.#paging.goOn(shown);
    const { localize, store } = this.#options;
    return html`${actingAs(store(), localize)}
    ${noCases(this.#answered(shown), { acts: this.#acts, onFurther, create: this.create() })}`;
  }

  /** The way to other pages, or how many there are on the only one. */
  pages(shown: Shown): unknown {
    return this.#paging.template(shown);
  }

  /** What a plain click on a case does before the portal is asked. */
  pick({ id }: CaseRow): void {
    const { host, store } = this.#options;
    host.dispatchEvent(new CaseSelectEvent(id));
    if (host.select !== 'none') store()?.choose({ caseId: id });
  }

  refresh(): void {
    this.#aloud.expect();
    void this.#options.results.resource?.refresh();
  }

  #sorting({ asked, listing: page }: { asked: Asked; listing?: CaseListing }): SortingOptions {
    const { announce } = this.#options;
    const words = this.#words;
    return {
      // As the system says that it is, else as it was asked.
      sort: page?.applied?.sort ?? asked.query.sort,
      listing: this.#listing,
      words,
      onSort: (sort) =>
        this.#acts.sort(sort, () => announce(words.more.sorted(sortWords(sort, this.#listing, this.#words)))),
    };
  }

  async #showArrivals(): Promise<void> {
    const { host, results } = this.#options;
    await results.resource?.refresh();
    await host.updateComplete;
    this.#focusCaption();
  }

  #answered({ listing: page, asked }: Shown): Answered {
    const customer = this.#customer.of(asked);
    return { page, asked, customer, listing: this.#listing, words: this.#words };
  }

  get #createsBelow(): boolean {
    const listing = this.#options.session()?.value?.listing;
    return !!this.#options.host.label && !!listing && hasPresets(listing);
  }

  /** What the system says that can be asked of it; nothing of the list is drawn before. */
  get #listing(): Listing {
    return this.#options.session()!.value!.listing;
  }

  get #words(): MoreWords {
    return wordsOf(this.#options.localize);
  }

  #focusCaption(): void {
    focusInPassing(byId(this.#options.host, 'caption'));
  }
}
