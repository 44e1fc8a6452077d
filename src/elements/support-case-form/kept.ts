import { html, nothing } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { formSendingMessages } from '../../messages/en/form-sending.js';
import type { Filling } from './filling.js';
import type { Sheet } from './sheet.js';

/** Where and when what is written was kept, as far as that is certain; and the way to be rid of it. */
export function keptLine({ keeping: { retention } }: Filling, { localize, rest }: Sheet) {
  const { draft, book } = retention ?? {};
  if (!draft || !book) return nothing;
  const text = localize.text(formSendingMessages);
  const { tools } = localize;
  const time = tools.time(draft.changed);
  const line = !book.lasting ? text.kept(time) : book.isKept(draft.id) ? text.keptOnDevice(time) : text.keeping;
  return html`<span class="kept muted small">${line}</span>
    ${button({ label: text.discard, look: 'quiet', onClick: () => rest?.starting.discard() })}`;
}

/** What has come back, what of it has no place any more, and what else waits. */
export function restoredNotices({ keeping }: Filling, { localize, words, rest }: Sheet) {
  const text = localize.text(formSendingMessages);
  const { tools } = localize;
  const { restored, leftover, retention, taken } = keeping;
  const { draft, book } = retention ?? {};
  const ends = draft && book?.isKept(draft.id) ? text.keptUntil(tools.date(draft.ends)) : nothing;
  const [other] = retention?.others ?? [];
  return html`${
    restored
      ? notice({
          content: html`${text.restored} ${ends}`,
          text: words.common,
          actions: html`${button({ label: text.keep, onClick: () => keeping.seen() })}
          ${button({ label: text.discard, look: 'quiet', onClick: () => rest?.starting.discard() })}`,
        })
      : nothing
  }${
    leftover.length
      ? notice({
          level: 'warning',
          content: html`${text.leftover}
            <dl class="leftover">
              ${leftover.map(
                (said) =>
                  html`<dt><bdi>${said.label}</bdi></dt>
                    <dd dir="auto">${said.text}</dd>`,
              )}
            </dl>`,
          text: words.common,
        })
      : nothing
  }${
    other
      ? notice({
          content: html`${text.otherDraft(tools.dateTime(other.changed))} <bdi>${other.title}</bdi>${
              taken ? html`<div>${text.elsewhere}</div>` : nothing
            }`,
          text: words.common,
          actions: button({ label: text.openDraft, onClick: () => void keeping.open(other.id) }),
        })
      : nothing
  }`;
}

/** Said where nothing outlives the page although it should. */
export function storageNotice({ keeping: { retention } }: Filling, { localize, words }: Sheet) {
  const trouble = retention?.draft && retention.book.trouble.current;
  if (!trouble) return nothing;
  const text = localize.text(formSendingMessages);
  return notice({
    level: 'warning',
    content: trouble === 'full' ? text.deviceFull : text.deviceBlocked,
    text: words.common,
  });
}
