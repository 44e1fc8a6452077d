import { html, nothing, type TemplateResult } from 'lit';
import { notice } from '../../controls/notice.js';
import { failureText } from '../../controls/situations.js';
import type { Remedy } from '../../model/decision.js';
import type { SupportError } from '../../port/error.js';
import { infoIcon } from '../../styles/icons.js';
import { isolated } from '../shared/company.js';
import { remedyNote } from '../shared/decision-note.js';
import type { Request } from './asking.js';
import type { PickerView } from './view.js';

/** What became of asking a company for a relationship. */
export function requestView(request: Request | undefined, view: PickerView): TemplateResult | typeof nothing {
  const { words, copying } = view;
  const { picker, common, errors } = words;
  const { state, name = '', error, remedy } = request ?? {};
  if (state === 'asked')
    return notice({ level: 'success', content: picker.asked(isolated(name)), text: common, remedy, copying });
  if (state === 'by-hand')
    return html`<div class="notice info">
      ${infoIcon()}
      <div class="content">
        <p>${picker.askByHand(isolated(name))}</p>
        ${remedyNote(remedy, view)}
      </div>
    </div>`;
  if (!error) return nothing;
  return notice({
    level: 'error',
    content: html`${picker.askFailed} ${failureText(error, errors)}`,
    remedy: withReference(error),
    text: common,
    copying,
  });
}

/** What helps, with what to quote. */
export const withReference = ({ remedy, reference }: SupportError): Remedy | undefined =>
  reference === undefined ? remedy : { ...remedy, reference };
