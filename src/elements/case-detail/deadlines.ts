import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../controls/notice.js';
import type { Case } from '../../model/cases.js';
import { clockIcon } from '../../styles/icons.js';
import { remaining } from '../shared/remaining.js';
import type { View } from './view.js';

/** Where a closed case stands between being reopened and being followed by another. */
export type Ending = 'open' | 'reopens' | 'over' | 'closed';

export function endingOf({ status, reopen, can }: Case, now: number): Ending {
  if (status !== 'closed') return 'open';
  const until = Date.parse(reopen?.until ?? '');
  if (until < now) return 'over';
  if (!reopen) return 'closed';
  // A window that is open in principle says nothing where reopening itself is refused.
  return reopen.by !== 'message' && can['reopen']?.state === 'refused' ? 'over' : 'reopens';
}

/** What will happen by itself, and what was possible until when, in the reader's own time. `checked`: checks are shown by themselves. */
export function deadlines(view: View, checked = false): TemplateResult {
  const { supportCase, common, copying } = view;
  const notices = (supportCase.notices ?? []).filter(({ code }) => !checked || code !== 'check');
  return html`${closing(view)}${ending(view)}${notices.map(({ level, text, remedy }) =>
    notice({ level, content: html`<bdi>${text}</bdi>`, remedy, text: common, copying }),
  )}`;
}

function closing({ supportCase: { closesAt, status }, t, tools, now, common }: View) {
  if (!closesAt || status === 'closed') return nothing;
  const left = Date.parse(closesAt) - now;
  const text = left <= 0 ? t.closesSoon : t.closesAt(tools.fullDateTime(closesAt), remaining(closesAt, now, tools));
  return notice({ level: 'warning', content: html`<time datetime=${closesAt}>${text}</time>`, text: common });
}

function ending({ supportCase, t, tools, now }: View) {
  const state = endingOf(supportCase, now);
  const { until, by, otherwise } = supportCase.reopen ?? {};
  if (state === 'open' || state === 'closed') return nothing;
  const byMessage = by === 'message';
  const sentences = [];
  if (state === 'reopens') {
    const timely = byMessage ? t.replyUntil : t.reopenUntil;
    const any = byMessage ? t.replyAnyTime : t.reopenAnyTime;
    sentences.push(until ? timely(tools.fullDateTime(until), remaining(until, now, tools)) : any);
  } else {
    if (until) sentences.push(t.reopenEnded(tools.fullDateTime(until)));
    if (otherwise === 'follow-up') sentences.push(t.followUpInstead);
  }
  return sentences.length ? html`<p class="row ending">${clockIcon()}<span>${sentences.join(' ')}</span></p>` : nothing;
}
