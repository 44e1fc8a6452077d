import { type TemplateResult, html, nothing } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { empty, failureText } from '../../controls/situations.js';
import { commonMessages } from '../../messages/en/common.js';
import { errorMessages } from '../../messages/en/errors.js';
import { feedAroundMessages } from '../../messages/en/feed-around.js';
import { feedMessages } from '../../messages/en/feed.js';
import type { Thread } from '../../store/feed.js';
import { staleNote } from '../shared/stale-note.js';
import { chevronDownIcon, chevronUpIcon } from '../../styles/icons.js';
import type { Reading } from './reading.js';
import type { FeedPage, Page } from './rest.js';

/** Which keys there are. */
export function keyHelp({ localize }: FeedPage): TemplateResult {
  const t = localize.text(feedAroundMessages);
  const keys: [string, string][] = [
    ['Page Down', t.keyNext],
    ['Page Up', t.keyPrevious],
    ['Ctrl+End', t.keyAfter],
    ['Ctrl+Home', t.keyBefore],
    ['Ctrl+Enter', t.keySend],
  ];
  return html`<details class="keys">
    <summary>${t.keys}</summary>
    <dl>
      ${keys.map(
        ([key, what]) =>
          html`<div>
            <dt><kbd dir="ltr">${key}</kbd></dt>
            <dd>${what}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

/** Nothing has been written yet. */
export function noEntries({ localize }: FeedPage): TemplateResult {
  const t = localize.text(feedAroundMessages);
  return empty({ title: t.none, detail: t.noneHint });
}

/** The older end: what comes before, or that nothing does. */
export function olderEnd(thread: Thread, page: FeedPage, reading: Reading, onLoad: () => void) {
  const { entries, arrivals, older, total = 0, unreadable } = thread;
  const { localize, newestFirst } = page;
  const t = localize.text(feedAroundMessages);
  const state = reading.older;
  const more = total - entries.length - arrivals.length;
  return html`
    ${unreadable?.length ? html`<p class="muted">${localize.text(commonMessages).unreadable(unreadable.length)}</p>` : nothing}
    ${
      state && state !== 'loading'
        ? html`<p class="why" id="older-error">${t.olderFailed} ${failureText(state, localize.text(errorMessages))}</p>`
        : nothing
    }
    ${
      older !== undefined
        ? button({
            id: 'older',
            label: more > 0 ? t.olderMore(more) : t.older,
            icon: newestFirst() ? chevronDownIcon() : chevronUpIcon(),
            busy: state === 'loading' && t.olderLoading,
            describedBy: state && state !== 'loading' ? 'older-error' : undefined,
            onClick: onLoad,
          })
        : entries.length
          ? html`<p class="muted small" tabindex="-1">${t.beginning}</p>`
          : nothing
    }
  `;
}

export interface NewerActs {
  /** The composer offers to sign in. */
  signsIn: boolean;
  onUnread: () => void;
  onArrivals: () => void;
}

/** The newer end: the order, how much is shown, what came. It always takes its room, so that nothing moves when something comes. */
export function newerEnd(
  { entries, arrivals, total = 0, notices = [] }: Thread,
  page: Page,
  reading: Reading,
  acts: NewerActs,
) {
  const { host, localize, newestFirst, copying } = page;
  const store = page.store();
  const t = localize.text(feedAroundMessages);
  const shown = entries.length;
  const count = total > shown ? t.shownOf(shown, total) : localize.text(feedMessages).entries(shown);
  const error = page.error();
  return html`
    ${
      error
        ? staleNote(error, {
            host,
            localize,
            stale: t.stale,
            store,
            scope: store?.current.scope,
            offered: acts.signsIn,
            copying,
            retry: () => reading.refresh(),
          })
        : nothing
    }
    ${notices.map(({ level, text, remedy }) => notice({ level, content: html`<bdi>${text}</bdi>`, remedy, text: localize.text(commonMessages), copying }))}
    <p id="order" class="muted small">${newestFirst() ? t.newestFirst : t.oldestFirst} · ${count}</p>
    ${reading.hasUnread ? button({ id: 'to-unread', label: t.toUnread, look: 'quiet', onClick: acts.onUnread }) : nothing}
    ${arrivals.length ? button({ id: 'arrivals', label: t.showNew(arrivals.length), onClick: acts.onArrivals }) : nothing}
  `;
}
