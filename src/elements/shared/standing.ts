import { html, nothing, type TemplateResult } from 'lit';
import { customerStandingMessages } from '../../messages/en/customer-standing.js';
import type { Localize } from '../../messages/localize.js';
import type { Customer } from '../../model/customers.js';
import { checkIcon, clockIcon, closeIcon, halfCircleIcon, lockIcon, questionIcon } from '../../styles/icons.js';
import { type RightStanding, standingOfRight } from './ends.js';

export interface Standing {
  word: 'allowed' | 'ending' | 'partly' | 'refused' | 'unknown' | 'absent';
  /** Until when one may, where the system says. */
  until?: string | undefined;
}

/** May one file for it? Nothing where the system does not speak of that at all. */
export function standingOf(
  { can, authority = [] }: Pick<Customer, 'can' | 'authority'>,
  now: number,
): Standing | undefined {
  const { state, code, reason } = can?.file ?? {};
  if (state === undefined) return undefined;
  if (state !== 'allowed') return { word: wordOf(state) };
  const rights = authority.map((right) => ({ ...right, standing: standingOfRight(right, now) }));
  const inWord = (...words: RightStanding[]) => rights.filter(({ standing }) => words.includes(standing));
  const open = inWord('allowed', 'ending');
  // Allowed by one word and over by its days: nobody can be sure.
  if (inWord('ended').length && !open.length) return { word: 'unknown' };
  const [until] = open
    .flatMap((right) => (right.until && !right.renews ? right.until : []))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const isEnding = until ? inWord('ending').length > 0 : code === 'authority-ending' || reason !== undefined;
  return { word: isEnding ? 'ending' : inWord('refused', 'ended').length ? 'partly' : 'allowed', until };
}

const wordOf = (state: string): Standing['word'] => (state === 'refused' || state === 'absent' ? state : 'unknown');

const icons = {
  allowed: checkIcon,
  ending: clockIcon,
  partly: halfCircleIcon,
  refused: lockIcon,
  unknown: questionIcon,
  absent: closeIcon,
};

/** What one may do for a customer, in a word and, where it ends, a day. Needs the sheet `standing`. */
export function standingMark(standing: Standing | undefined, localize: Localize): TemplateResult | typeof nothing {
  if (!standing) return nothing;
  const text = localize.text(customerStandingMessages);
  const { word, until } = standing;
  const isDay = until !== undefined && !Number.isNaN(Date.parse(until));
  return html`<span class="standing"
    ><span class="badge ${word}" part="status">${icons[word]()}<span>${text[word]}</span></span
    >${
      until
        ? html`<span class="visually-hidden">, </span
            ><time class="until" datetime=${isDay ? until : nothing}
              >${text.until(isDay ? localize.tools.date(until) : until)}</time
            >`
        : nothing
    }</span
  >`;
}
