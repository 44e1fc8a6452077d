import { html, nothing } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { commonMessages } from '../../messages/en/common.js';
import { replySendingMessages } from '../../messages/en/reply-sending.js';
import type { Replying } from './replying.js';
import type { FeedPage } from './rest.js';

/** Where and when what is written was kept, as far as that is certain. */
export function keptLine({ reply }: Replying, { localize }: FeedPage) {
  const { draft, book } = reply?.place ?? {};
  if (!draft || !book) return nothing;
  const t = localize.text(replySendingMessages);
  const trouble = book.trouble.current;
  if (trouble)
    return notice({
      level: 'warning',
      content: trouble === 'full' ? t.deviceFull : t.deviceBlocked,
      text: localize.text(commonMessages),
    });
  const line = !book.lasting
    ? t.kept
    : book.isKept(draft.id)
      ? t.keptOnDevice(localize.tools.time(draft.changed))
      : t.keeping;
  return html`<p class="muted small">${line}</p>`;
}

/** What has come back from before the page was loaded. */
export function restored({ reply }: Replying, { localize, host }: FeedPage) {
  const { draft } = reply?.place ?? {};
  if (!reply?.restored || !draft) return nothing;
  const t = localize.text(replySendingMessages);
  const keep = () => {
    reply.restored = false;
    host.requestUpdate();
  };
  return notice({
    content: html`${t.restored} ${t.keptUntil(localize.tools.date(draft.ends))}`,
    text: localize.text(commonMessages),
    actions: html`${button({ label: t.keep, onClick: keep })}
    ${button({ label: t.discard, look: 'quiet', onClick: () => reply.discard() })}`,
  });
}
