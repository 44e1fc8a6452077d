import { nothing } from 'lit';
import { notice } from '../../controls/notice.js';
import { decisionNote } from '../shared/decision-note.js';
import type { PickerView } from './view.js';

/** Who can see and not change: why, and whom to ask for what. */
export function closedNote(view: PickerView): unknown {
  const { access, words } = view;
  const { picker, common } = words;
  const { closed, isCustomer } = access;
  if (isCustomer && !closed?.reason) return notice({ content: picker.ofPartner, text: common });
  if (closed?.state === 'absent') return notice({ content: closed.reason ?? picker.cannotAssign, text: common });
  return closed ? decisionNote(closed, view) : nothing;
}
