import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import type { draftsMessages } from '../../messages/en/drafts.js';
import { labelMessages } from '../../messages/en/labels.js';
import type { Localize } from '../../messages/localize.js';
import type { Text } from '../../messages/part.js';
import { type Draft, kindOf } from '../../store/draft.js';
import type { KeptPlan } from '../../store/kept-plans.js';
import type { Outgoing } from '../../store/outgoing.js';

export interface DraftRow {
  localize: Localize;
  words: Text<typeof draftsMessages>;
  /** It is being asked whether it is to be discarded. */
  asks: boolean;
  /** Another tab writes it. */
  elsewhere: boolean;
  open: () => void;
  ask: (id: string | undefined) => void;
  discard: (event: Event) => void;
}

/** One draft: what it is, for whom, how old, with which files, until when; and what can be done with it. */
export function draftRow(draft: Draft, row: DraftRow): TemplateResult {
  const { id, title, customer, number, caseId, changed, ends, files = [] } = draft;
  const { words, localize, asks } = row;
  const { tools } = localize;
  const kind = kindOf(draft);
  const about = [
    customer && html`<bdi>${customer.label ?? customer.id}</bdi>`,
    caseId !== undefined && html`${words.ofCase} <bdi>${number ?? caseId}</bdi>`,
  ].filter(Boolean);
  return html`<li part="item" aria-labelledby="title-${id}">
    <div class="what">
      <span class="kind">${stateOf(draft, words) ?? words[kind]}</span>
      <strong id="title-${id}"><bdi>${title || (kind === 'plan' ? words.noCompany : words.untitled)}</bdi></strong>
      ${about.length ? html`<span class="about">${about.map((part, at) => html`${at ? ' · ' : nothing}${part}`)}</span>` : nothing}
      ${
        kind === 'plan'
          ? html`<span class="small">${words.subscriptions((draft as Draft<KeptPlan>).content.rows.length)}</span>`
          : nothing
      }
      <span class="muted small">${words.changed(tools.dateTime(changed))} ${words.until(tools.date(ends))}</span>
      ${
        files.length
          ? html`<span class="small"
              >${localize.text(labelMessages).pair(words.files(files.length), tools.list(files.map(({ name }) => `\u2068${name}\u2069`)))}</span
            >`
          : nothing
      }
      ${row.elsewhere ? html`<span class="small elsewhere">${words.elsewhere}</span>` : nothing}
    </div>
    <div class="row">
      ${
        asks
          ? html`<span id="ask-${id}">${words.forGood}</span>
              ${button({ id: `yes-${id}`, label: words.yes, look: 'danger', describedBy: `ask-${id}`, onClick: row.discard })}
              ${button({ label: words.no, onClick: () => row.ask(undefined) })}`
          : html`${button({ label: words.open, describedBy: `title-${id}`, onClick: row.open })}
            ${button({
              id: `discard-${id}`,
              label: words.discard,
              look: 'quiet',
              describedBy: `title-${id}`,
              onClick: () => row.ask(id),
            })}`
      }
    </div>
  </li>`;
}

/** Of a message that was sent and has not arrived, and of a case whose answer was lost. */
function stateOf(draft: Draft, words: Text<typeof draftsMessages>): string | undefined {
  if (kindOf(draft) === 'form') return draft.attempt?.state === 'open' ? words.maybeFiled : undefined;
  if (kindOf(draft) !== 'message') return undefined;
  const { state } = draft.content as Outgoing;
  if (state === 'unsure') return words.maybeSent;
  return state === 'waiting' || state === 'sending' ? words.waiting : words.message;
}
