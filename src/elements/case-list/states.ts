import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { remedy } from '../../controls/remedy.js';
import { empty } from '../../controls/situations.js';
import type { Asked } from '../../model/plain-ask.js';
import { type Decision, refused } from '../../model/decision.js';
import type { Listing } from '../../model/session.js';
import type { CaseListing } from '../../store/cases.js';
import { searchIcon } from '../../styles/icons.js';
import type { Acts } from './acts.js';
import { filterName, filterWords, type MoreWords } from './more-words.js';
import { isolated } from './words.js';

export interface Answered {
  page: CaseListing;
  asked: Asked;
  listing: Listing;
  words: MoreWords;
  /** The name of the customer that is filtered by. */
  customer: string | undefined;
}

/** No rows: because nothing is there, because something hides it, or because not all has been looked through. */
export function noCases(
  { page, asked, listing, words, customer }: Answered,
  { acts, onFurther, create }: { acts: Acts; onFurther: () => void; create: unknown },
): TemplateResult {
  const { more } = words;
  if (page.next !== undefined)
    return empty({
      icon: searchIcon(),
      title: more.notYet,
      actions: button({ label: more.lookFurther, onClick: onFurther }),
    });
  const { preset } = asked;
  const only = preset === 'all' ? nothing : html`<p>${more.onlyPreset(more[preset])}</p>`;
  const all =
    preset === 'all' ? nothing : button({ label: more.showAll, look: 'quiet', onClick: () => acts.showAll() });
  if (asked.filters.length > 0) {
    const names = asked.filters.map((filter) => filterWords(filter, listing, customer, words));
    return empty({
      icon: searchIcon(),
      title: more.noMatch,
      detail: html`<p>${more.hiding(words.tools.list(names))}</p>
        ${only}`,
      // The way to clear them stands beside their chips.
      actions: all,
    });
  }
  const title = { open: more.noneOpen, waiting: more.noneWaiting, closed: more.noneClosed, all: more.none }[preset];
  if (preset !== 'all') return empty({ title, detail: only, actions: all });
  return html`<slot name="empty">
    ${empty({ title, detail: html`<p>${more.noneDetail}</p>`, actions: create })}
  </slot>`;
}

/** What has to be said beside a page: what the system adds, what is missing, and where it did not do as asked. */
export function pageNotices({ page, asked, words }: Answered): unknown {
  const { more, common, pair, tools } = words;
  const say = (content: unknown, level = 'info') => notice({ level, content, text: common });
  const { applied, incomplete = [], notices = [] } = page;
  const left = asked.left.map(({ name, value }) => more.filter(filterName(name, words), isolated(value)));
  const missed = applied?.filters && filtersAsked(asked).filter((name) => !applied.filters!.includes(name));
  const { sort } = asked.query;
  return [
    page.restarted ? say(more.restarted) : nothing,
    left.length > 0 ? say(more.leftOut(tools.list(left)), 'warning') : nothing,
    missed?.length
      ? say(more.notFiltered(tools.list(missed.map((name) => filterName(name, words)))), 'warning')
      : nothing,
    sort !== undefined && applied?.sort !== undefined && applied.sort !== sort ? say(more.notSorted) : nothing,
    incomplete.length > 0
      ? say(
          html`${common.incomplete(incomplete.length)}
            <ul>
              ${incomplete.map(
                ({ what, reason }) =>
                  html`<li>${reason ? pair(isolated(what), reason) : html`<bdi>${what}</bdi>`}</li>`,
              )}
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

/** Why there is no «New case», where the system has a reason. */
export const noNewCase = (decision: Decision | undefined, { more, common }: MoreWords) =>
  refused(decision)
    ? notice({
        // What to do may be a whole letter: it must not push the cases out of sight.
        content: decision?.remedy
          ? html`<details>
              <summary>${more.noNewCase} ${decision.reason ?? nothing}</summary>
              ${remedy(decision.remedy, common)}
            </details>`
          : html`${more.noNewCase} ${decision?.reason ?? nothing}`,
        text: common,
      })
    : nothing;
