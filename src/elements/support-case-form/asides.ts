import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { formSendingMessages } from '../../messages/en/form-sending.js';
import { refreshFailure } from './failure.js';
import { restoredNotices, storageNotice } from './kept.js';
import { pinnedNote } from './pinned.js';
import type { FormView } from './around.js';

/** What has happened to a form beside its questions: said above them. */
export function asides(view: FormView): TemplateResult {
  const { sheet, filling, online } = view;
  const { localize, words, rest } = sheet;
  const text = localize.text(formSendingMessages);
  const { undo, moved } = rest!.starting;
  const { unknown, unreadable } = filling;
  const error = filling.refreshing ? undefined : filling.answer?.error;
  const say = (content: unknown, level?: string, label?: string, onClick?: () => void) =>
    notice({ content, level, text: words.common, actions: label && button({ label, onClick }) });
  return html`${pinnedNote(view)} ${online ? nothing : say(words.common.offline, 'warning')}
  ${restoredNotices(filling, sheet)} ${storageNotice(filling, sheet)} ${rest!.earlier.render(view)}
  ${undo ? say(undo.moved ? html`${undo.words}<br /><strong>${moved}</strong>` : undo.words, 'success', text.undo, undo.restore) : nothing}
  ${unreadable ? say(text.unreadable(unreadable), 'warning') : nothing}
  ${unknown.length ? say(text.notFilled(localize.tools.list(unknown)), 'warning') : nothing}
  ${error ? refreshFailure(error, sheet, () => filling.retry()) : nothing}`;
}
