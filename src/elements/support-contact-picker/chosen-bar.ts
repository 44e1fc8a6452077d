import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { failureText } from '../../controls/situations.js';
import type { Subscription } from '../../model/customers.js';
import { errorIcon } from '../../styles/icons.js';
import { isFixed } from './access.js';
import type { ChoosingView } from './choosing-view.js';
import type { Words } from './words.js';

const fixedAmong = (chosen: readonly Subscription[]): number => chosen.filter(isFixed).length;

/** The same aloud. */
export function chosenWords(chosen: readonly Subscription[], picker: Words['picker']): string {
  const fixed = fixedAmong(chosen);
  return `${picker.chosen(chosen.length)}.${fixed ? ` ${picker.fixedAmong(fixed)}` : ''}`;
}

/** How many are chosen, wherever they are listed; choosing all; choosing none. */
export function chosenBar({ list, chosen, words }: ChoosingView): TemplateResult {
  const { picker, errors } = words;
  const { choosingAll, failure } = list.chosen;
  const total = list.page?.total;
  const fixed = fixedAmong(chosen);
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
