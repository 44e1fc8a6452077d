import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { empty, failureText, offlineBanner, type ErrorText } from '../../controls/situations.js';
import type { Asked } from '../../model/listing.js';
import type { Listing } from '../../model/session.js';
import type { SupportError } from '../../port/error.js';
import type { CaseListing } from '../../store/cases.js';
import { refreshIcon, searchIcon } from '../../styles/icons.js';
import { filterName, filterWords, isolated, presetWords, type Words } from './words.js';

export interface EmptyOptions {
  page: CaseListing;
  asked: Asked;
  listing: Listing;
  words: Words;
  customer: string | undefined;
  onClear: () => void;
  onShowAll: () => void;
  onFurther: () => void;
  /** Where a case may be filed. */
  create: TemplateResult | typeof nothing;
}

/** No rows: because nothing is there, because something hides it, or because not all has been looked through. */
export function noCases(options: EmptyOptions): TemplateResult {
  const { page, asked, listing, words, customer } = options;
  const { list } = words;
  const { tab, none } = presetWords(asked.preset, words);
  if (page.next !== undefined)
    return empty({
      icon: searchIcon(),
      title: list.notYet,
      actions: button({ label: list.lookFurther, onClick: options.onFurther }),
    });
  const all =
    asked.preset === 'all' ? nothing : button({ label: list.showAll, look: 'quiet', onClick: options.onShowAll });
  if (asked.filters.length > 0) {
    const names = asked.filters.map((filter) => filterWords(filter, listing, customer, words));
    return empty({
      icon: searchIcon(),
      title: list.noMatch,
      detail: html`<p>${list.hiding(words.tools.list(names))}</p>
        ${asked.preset === 'all' ? nothing : html`<p>${list.onlyPreset(tab)}</p>`}`,
      actions: html`${button({ label: list.clearFilters, onClick: options.onClear })}${all}`,
    });
  }
  if (asked.preset !== 'all') return empty({ title: none, detail: html`<p>${list.onlyPreset(tab)}</p>`, actions: all });
  return html`<slot name="empty">
    ${empty({ title: none, detail: html`<p>${list.noneDetail}</p>`, actions: options.create })}
  </slot>`;
}

/** What has to be said beside a page: what the system adds, what is missing, and where it did not do as asked. */
export function pageNotices(
  page: CaseListing,
  asked: Asked,
  listing: Listing,
  words: Words,
): (TemplateResult | typeof nothing)[] {
  const { list, common } = words;
  const say = (content: unknown, level = 'info') => notice({ level, content, text: common });
  const { applied, incomplete = [], notices = [] } = page;
  const missed = applied?.filters && filtersAsked(asked).filter((name) => !applied.filters!.includes(name));
  const sortedOtherwise =
    asked.query.sort !== undefined && applied?.sort !== undefined && applied.sort !== asked.query.sort;
  return [
    page.restarted ? say(list.restarted) : nothing,
    asked.left.length > 0
      ? say(
          list.leftOut(
            words.tools.list(
              asked.left.map(({ name, value }) => list.filter(filterName(name, words), isolated(value))),
            ),
          ),
          'warning',
        )
      : nothing,
    missed?.length
      ? say(list.notFiltered(words.tools.list(missed.map((name) => filterName(name, words)))), 'warning')
      : nothing,
    sortedOtherwise ? say(list.notSorted) : nothing,
    incomplete.length > 0
      ? say(
          html`${common.incomplete(incomplete.length)}
            <ul>
              ${incomplete.map(({ what, reason }) => html`<li><bdi>${what}</bdi>${reason ? html`: ${reason}` : nothing}</li>`)}
            </ul>`,
          'warning',
        )
      : nothing,
    ...notices.map(({ level, text, remedy }) => notice({ level, content: text, remedy, text: common })),
  ];
}

/** The names of what was asked for, a preset counting as the statuses it stands for. */
const filtersAsked = ({ query }: Asked): string[] =>
  ['text', 'whose', 'status', 'severity', 'customer', 'changedAfter'].filter((name) => name in query);

/** What is shown could not be read again: it stays, and this says so. */
export function staleNotice(
  error: SupportError,
  { words, errors, retry, signIn }: { words: Words; errors: ErrorText; retry: () => void; signIn: () => void },
): TemplateResult {
  const { common, list } = words;
  if (error.kind === 'offline') return offlineBanner(common, retry);
  if (error.kind === 'unauthenticated')
    return html`<slot name="sign-in"
      >${notice({
        level: 'warning',
        content: common.sessionEnded,
        text: common,
        actions: button({ label: common.signIn, look: 'primary', onClick: signIn }),
      })}</slot
    >`;
  return notice({
    level: 'warning',
    content: `${list.stale} ${failureText(error, errors)}`,
    remedy: error.remedy,
    text: common,
    actions: button({ label: common.retry, icon: refreshIcon(), onClick: retry }),
  });
}
