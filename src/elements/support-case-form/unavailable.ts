import { html, nothing } from 'lit';
import { isRefused, labelOf } from '../../controls/option.js';
import { formClosedMessages } from '../../messages/en/form-closed.js';
import type { Option } from '../../model/forms.js';
import { chevronEndIcon } from '../../styles/icons.js';
import { decisionNote, remedyNote } from '../shared/decision-note.js';
import type { Sight } from './sheet.js';

/**
 * Choices that this person may not take: the browser's list has room for the reason only, and radios have none for what
 * helps, so that stands below. `reasonsStand`: beside the choices, already.
 */
export function unavailable(choices: readonly Option[], { localize, rest }: Sight, reasonsStand: boolean) {
  const closed = choices.filter(isRefused);
  if (!closed.length) return nothing;
  const text = localize.text(formClosedMessages);
  return html`<details class="unavailable">
    <summary>${chevronEndIcon()}<span>${text.unavailable(closed.length)}</span></summary>
    <ul role="list">
      ${closed.map(
        (choice) =>
          html`<li>
            <strong><bdi>${labelOf(choice)}</bdi></strong>
            ${
              reasonsStand
                ? remedyNote(choice.can?.remedy, { localize, copying: rest?.copying }, choice.can?.reason)
                : decisionNote(choice.can, { localize, copying: rest?.copying, plain: true })
            }
          </li>`,
      )}
    </ul>
  </details>`;
}
