import { html, nothing, type TemplateResult } from 'lit';
import { customerStandingMessages } from '../../messages/en/customer-standing.js';
import type { Localize } from '../../messages/localize.js';
import type { Customer } from '../../model/customers.js';
import { checkIcon, clockIcon, closeIcon, halfCircleIcon, lockIcon, questionIcon } from '../../styles/icons.js';

export interface Standing {
  word: 'allowed' | 'ending' | 'partly' | 'refused' | 'unknown' | 'absent';
  /** Until when one may, where the system says. */
  until?: string | undefined;
}

/** People are warned that long before. */
const warnBefore = 30 * 24 * 3_600_000;

/** May one file for it? Nothing where the system does not speak of that at all. */
export function standingOf({ can, authority = [] }: Pick<Customer, 'can' | 'authority'>, now: number) {
  const { state, code, reason } = can?.file ?? {};
  if (state === undefined) return undefined;
  if (state !== 'allowed') return { word: wordOf(state) } satisfies Standing;
  const ends = authority
    .filter(({ can: { state: each }, until, renews }) => each === 'allowed' && until && !renews)
    .map(({ until }) => until!)
    .toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const [until] = ends;
  const isEnding = until ? Date.parse(until) - now < warnBefore : code === 'authority-ending' || reason !== undefined;
  const isPart = authority.some(({ can: { state: each } }) => each === 'refused');
  return { word: isEnding ? 'ending' : isPart ? 'partly' : 'allowed', until } satisfies Standing;
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
