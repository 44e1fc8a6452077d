import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { failureText } from '../../controls/situations.js';
import { errorIcon } from '../../styles/icons.js';
import { isFixed } from './access.js';
import type { ChoosingView } from './choosing-view.js';

/** How many are chosen, wherever they are listed; choosing all; choosing none. */
export function chosenBar({ list, chosen, words }: ChoosingView): TemplateResult {
  const { picker, errors } = words;
  const { choosingAll, failure } = list.chosen;
  const total = list.page?.total;
  const fixed = chosen.filter(isFixed).length;
  const isAll = total !== undefined && chosen.length >= total && !list.text;
  return html`<div class="chosen-bar">
      <p>
        <strong>${picker.chosen(chosen.length)}</strong>
        ${fixed ? html`<span class="muted">${picker.fixedAmong(fixed)}</span>` : nothing}
      </p>
      <div class="row no-print">
        ${
          isAll || !list.page?.items.length
            ? nothing
            : button({
                id: 'choose-all',
                label: total === undefined ? picker.chooseEvery : picker.chooseAll(total),
                busy: choosingAll && picker.choosing,
                onClick: () => list.chooseAll(),
              })
        }
        ${
          chosen.length
            ? button({
                id: 'clear-choice',
                label: picker.clearChoice,
                look: 'quiet',
                onClick: () => list.chosen.letGo(),
              })
            : nothing
        }
      </div>
    </div>
    ${
      failure
        ? html`<p class="error">
            ${errorIcon()}<span>${picker.chooseAllFailed} ${failureText(failure, errors)}</span>
          </p>`
        : nothing
    }`;
}
