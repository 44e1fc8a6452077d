import { html, nothing, type TemplateResult } from 'lit';
import { errorIcon, infoIcon, successIcon, warningIcon } from '../styles/icons.js';
import type { Copying } from './copy.js';
import { remedy, type CommonText, type RemedyLike } from './remedy.js';

export type NoticeLevel = 'info' | 'warning' | 'error' | 'success';

export interface NoticeOptions {
  level?: string | undefined;
  content: unknown;
  text: CommonText;
  /** A heading of the right rank, from the element. */
  heading?: unknown;
  actions?: unknown;
  remedy?: RemedyLike | undefined;
  copying?: Copying | undefined;
  id?: string | undefined;
}

const icons = { info: infoIcon, warning: warningIcon, error: errorIcon, success: successIcon };
const levelOf = (word: string | undefined): NoticeLevel =>
  word && Object.hasOwn(icons, word) ? (word as NoticeLevel) : 'info';

/** Something said beside the content: icon, words, and what can be done about it. */
export function notice(options: NoticeOptions): TemplateResult {
  const level = levelOf(options.level);
  return html`<div id=${options.id ?? nothing} class="notice ${level === 'error' ? 'failure' : level}">
    ${icons[level]()}
    <div class="content">
      <span class="visually-hidden">${options.text[level]}: </span>
      ${options.heading ?? nothing}
      <div>${options.content}</div>
      ${remedy(options.remedy, options.text, options.copying)}
      ${options.actions ? html`<div class="row">${options.actions}</div>` : nothing}
    </div>
  </div>`;
}
