import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Tools } from '../../messages/formats.js';
import type { FeedEntry } from '../../model/feed.js';
import type { Placed, Row } from './rows.js';
import { type FeedText, authorOf, channelOf, initialsOf, sideOf } from './words.js';

/** What an entry needs of the feed it stands in. */
export interface EntryView {
  t: FeedText;
  tools: Tools;
  now: number;
  /** How many entries there are; -1 while that is not known. */
  size: number;
  newestFirst: boolean;
  /** Who is looking. */
  reader: string | undefined;
  /** Makes ids for the page: those of entries may hold anything. */
  nameOf: (id: string) => string;
  /** A heading of the rank of entries. */
  heading: (content: unknown, id: string) => TemplateResult;
  /** What happened, as a sentence. */
  sentence: (entry: FeedEntry) => string;
  /** What was written, and all that comes with it. */
  content: (entry: FeedEntry) => unknown;
  /** The line between what was read and what was not. */
  line: TemplateResult | undefined;
  /** Loads before this one have been laid out, and may be skipped while out of sight. */
  settled: number;
}

/** One row of the feed. */
export function rowView(row: Row, view: EntryView): TemplateResult {
  const { entry, folded, place } = row;
  const line = row.firstUnread ? view.line : undefined;
  let shown: unknown = view.t.entryFailed;
  try {
    shown = isEvent(entry) ? eventView(entry, view) : messageView(entry, view);
  } catch {
    // One entry that nobody foresaw costs itself.
  }
  const kind = isEvent(entry) ? 'event' : entry.kind === 'solution' ? 'solution' : 'message';
  const name = view.nameOf(entry.id);
  return html`<article
    id=${name}
    part="item"
    class="entry ${sideOf(entry)} ${kind} ${row.batch < view.settled ? 'settled' : ''}"
    tabindex="0"
    aria-labelledby="${name}-name ${name}-at${line ? ' unread' : ''}"
    aria-describedby="${name}-says"
    aria-posinset=${place}
    aria-setsize=${view.size}
  >
    ${view.newestFirst ? nothing : line} ${shown}
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
}

const isEvent = ({ kind, event, body }: FeedEntry): boolean => kind === 'event' || (event !== undefined && !body);

const foldedView = ({ entry, place }: Placed, view: EntryView) =>
  html`<article
    id=${view.nameOf(entry.id)}
    part="item"
    class="entry event"
    tabindex="0"
    aria-labelledby="${view.nameOf(entry.id)}-name ${view.nameOf(entry.id)}-at"
    aria-posinset=${place}
    aria-setsize=${view.size}
  >
    ${eventView(entry, view)}
  </article>`;

function eventView(entry: FeedEntry, view: EntryView): TemplateResult {
  const { t } = view;
  return html`<p class="line head">
      <span id="${view.nameOf(entry.id)}-name"
        ><bdi>${view.sentence(entry)}</bdi>
        <span class="muted small"
          ><span aria-hidden="true">· </span><span class="visually-hidden">${t.changeBy} </span
          ><bdi>${authorOf(entry, t)}</bdi></span
        ></span
      >
      ${when(entry, view)}
    </p>
    ${view.content(entry)}`;
}

function messageView(entry: FeedEntry, view: EntryView): TemplateResult {
  const { t, reader } = view;
  const side = sideOf(entry);
  const author = authorOf(entry, t);
  const channel = channelOf(entry, t);
  const isSolution = entry.kind === 'solution';
  const company = entry.author.company?.label;
  const from =
    reader !== undefined && entry.author.id === reader
      ? t.you
      : html`${side === 'unknown' ? nothing : t[side]}${company ? html` · <bdi>${company}</bdi>` : nothing}`;
  return html`<span class="avatar" aria-hidden="true">${initialsOf(author)}</span>
    <div class="card">
      ${isSolution ? html`<p class="loud">${t.solution}</p>` : nothing}
      <div class="head">
        ${view.heading(
          html`<span class="visually-hidden">${isSolution ? t.solutionFrom : t.replyFrom} </span><bdi>${author}</bdi>
            <span class="from">${from}</span> ${channel ? html`<span class="mark">${channel}</span>` : nothing}`,
          `${view.nameOf(entry.id)}-name`,
        )}
        ${when(entry, view)}
      </div>
      ${view.content(entry)}
    </div>`;
}

/** «2 hours ago · 3 May, 14:03», in one column at the end of all entries. */
const when = ({ id, at }: FeedEntry, { tools, now, nameOf }: EntryView) =>
  html`<time class="when muted small" datetime=${at} title=${tools.fullDateTime(at)}
    ><span id="${nameOf(id)}-at">${tools.relative(at, now)}</span
    >${Number.isNaN(Date.parse(at)) ? nothing : html` · ${tools.dateTime(at)}`}</time
  >`;
