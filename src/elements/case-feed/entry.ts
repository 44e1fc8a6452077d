import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../../controls/button.js';
import type { Tools } from '../../messages/formats.js';
import type { Audience, FeedEntry } from '../../model/feed.js';
import type { SupportError } from '../../port/error.js';
import { successIcon } from '../../styles/icons.js';
import type { Placed, Row } from './rows.js';
import { type FeedText, type StatusText, authorOf, channelOf, eventText, initialsOf, sideOf } from './words.js';

/** What an entry needs of the feed it stands in. */
export interface EntryView {
  t: FeedText;
  status: StatusText;
  tools: Tools;
  now: number;
  /** How many entries there are; -1 while that is not known. */
  size: number;
  newestFirst: boolean;
  /** Who is looking. */
  reader: string | undefined;
  audiences: readonly Audience[] | undefined;
  /** Makes ids for the page: those of entries may hold anything. */
  nameOf: (id: string) => string;
  /** A heading of the rank of entries. */
  heading: (content: unknown, id: string) => TemplateResult;
  /** Drawn once the code for it is here. */
  body: (entry: FeedEntry) => unknown;
  files: (entry: FeedEntry) => unknown;
  /** How the asking for a long text stands. */
  whole: (id: string) => 'loading' | SupportError | undefined;
  onWhole: (id: string) => void;
  /** Batches of entries up to this one have been laid out, and may be skipped while out of sight. */
  settled: number;
}

/** One row of the feed, with the line between read and unread beside it. */
export function rowView(row: Row, view: EntryView): TemplateResult {
  const { entry, folded, firstUnread } = row;
  const line = firstUnread ? html`<p class="unread" id="unread"><span>${view.t.unread}</span></p>` : nothing;
  try {
    return html`<article
      id=${view.nameOf(entry.id)}
      part="item"
      class="entry ${sideOf(entry)} ${isEvent(entry) ? 'event' : entry.kind === 'solution' ? 'solution' : 'message'}
        ${row.batch < view.settled ? 'settled' : ''}"
      tabindex="0"
      aria-labelledby="${view.nameOf(entry.id)}-name${firstUnread ? ' unread' : ''}"
      aria-describedby="${view.nameOf(entry.id)}-says"
      aria-posinset=${row.place}
      aria-setsize=${view.size}
    >
      ${view.newestFirst ? nothing : line} ${isEvent(entry) ? eventView(row, view) : messageView(entry, view)}
      ${
        folded.length
          ? html`<details>
              <summary>${view.t.moreChanges(folded.length)}</summary>
              ${repeat(
                folded,
                (inner) => inner.entry.id,
                (inner) => foldedView(inner, view),
              )}
            </details>`
          : nothing
      }
      ${view.newestFirst ? line : nothing}
    </article>`;
  } catch {
    // One entry that nobody foresaw costs itself.
    return html`<article class="entry" tabindex="0" aria-posinset=${row.place} aria-setsize=${view.size}>
      ${view.t.entryFailed}
    </article>`;
  }
}

export const isEvent = ({ kind, event, body }: FeedEntry): boolean =>
  kind === 'event' || (event !== undefined && !body);

const foldedView = (row: Placed, view: EntryView) =>
  html`<article
    id=${view.nameOf(row.entry.id)}
    part="item"
    class="entry event ${sideOf(row.entry)}"
    tabindex="0"
    aria-labelledby="${view.nameOf(row.entry.id)}-name"
    aria-posinset=${row.place}
    aria-setsize=${view.size}
  >
    ${eventView(row, view)}
  </article>`;

function eventView({ entry }: Placed, view: EntryView): TemplateResult {
  const { t } = view;
  return html`<p class="line" id="${view.nameOf(entry.id)}-name">
      <bdi class="what">${entry.event ? eventText(entry.event, t, view.status) : t.changed}</bdi>
      <span class="muted small"
        ><span class="visually-hidden">${t.changeBy} </span><bdi>${authorOf(entry, t)}</bdi> ·
        ${when(entry, view)}</span
      >
    </p>
    ${content(entry, view)}`;
}

function messageView(entry: FeedEntry, view: EntryView): TemplateResult {
  const { t } = view;
  const side = sideOf(entry);
  const author = authorOf(entry, t);
  const channel = channelOf(entry, t);
  const isSolution = entry.kind === 'solution';
  const isOwn = view.reader !== undefined && entry.author.id === view.reader;
  const sideText = isOwn ? t.you : side === 'unknown' ? '' : t[side];
  const company = entry.author.company?.label;
  return html`<span class="avatar" aria-hidden="true">${initialsOf(author)}</span>
    <div class="card">
      ${isSolution ? html`<p class="loud">${successIcon()}<strong>${t.solution}</strong></p>` : nothing}
      <div class="head">
        ${view.heading(
          html`<span class="visually-hidden">${isSolution ? t.solutionFrom : t.replyFrom} </span><bdi>${author}</bdi>
            <span class="side"
              >${sideText}${company && !isOwn ? html`${sideText ? ' · ' : nothing}<bdi>${company}</bdi>` : nothing}</span
            >
            ${channel ? html`<span class="channel">${channel}</span>` : nothing}
            <span class="when">${when(entry, view)}</span>`,
          `${view.nameOf(entry.id)}-name`,
        )}
        <span class="muted small">${absolute(entry, view)}</span>
      </div>
      ${content(entry, view)} ${isSolution ? html`<p class="muted small">${t.solutionHint}</p>` : nothing}
      ${audience(entry, view)}
    </div>`;
}

/** What was written, and the files that came with it. */
function content(entry: FeedEntry, view: EntryView) {
  const { body, deferred, files } = entry;
  return html`${deferred ? deferredView(entry, view) : body ? view.body(entry) : nothing}${
      files?.length ? view.files(entry) : nothing
    }<span hidden id="${view.nameOf(entry.id)}-says"></span>`;
}

function deferredView({ id }: FeedEntry, { t, whole, onWhole }: EntryView) {
  const state = whole(id);
  return html`<div class="row">
    <span class="muted">${t.deferred}</span>
    ${button({ label: t.showDeferred, busy: state === 'loading' && t.olderLoading, onClick: () => onWhole(id) })}
    ${state && state !== 'loading' ? html`<span class="why">${t.deferredFailed}</span>` : nothing}
  </div>`;
}

/** Who can read it. What nobody outside reads is marked, so that it is not quoted outside. */
function audience({ audience: given }: FeedEntry, { t, audiences }: EntryView) {
  if (!given) return nothing;
  const known = audiences?.find(({ id }) => id === given.id);
  const label = given.label ?? known?.label ?? given.id;
  return html`<p class="audience small">
    ${known?.internal ? html`<strong class="internal">${t.internal}</strong>` : nothing}
    <span class="muted"><bdi>${t.visibleTo(label)}</bdi></span>
  </p>`;
}

const when = ({ at }: FeedEntry, { tools, now }: EntryView) =>
  html`<time datetime=${at} title=${tools.fullDateTime(at)}>${tools.relative(at, now)}</time>`;

const absolute = ({ at }: FeedEntry, { tools }: EntryView) =>
  Number.isNaN(Date.parse(at)) ? nothing : tools.dateTime(at);
