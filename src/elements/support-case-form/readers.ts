import { html, nothing } from 'lit';
import { formPeopleMessages } from '../../messages/en/form-people.js';
import { isEmail, partsOf } from '../../model/form-rules.js';
import type { Field } from '../../model/forms.js';
import type { Sight } from './sheet.js';

/** What writing somebody's address here means for them and for the case, as soon as there is one; both sides of it. */
export function meaningOf({ id, role }: Field, { answers, localize }: Sight): string | undefined {
  if (role !== 'share' && role !== 'alerts') return undefined;
  if (!partsOf(answers.valueOf(id)).some((part) => isEmail(String(part)))) return undefined;
  const text = localize.text(formPeopleMessages);
  return role === 'share' ? `${text.sharedGain} ${text.sharedLoss}` : text.mailsGain;
}

export function readersNote(field: Field, sheet: Sight) {
  const meaning = meaningOf(field, sheet);
  return meaning === undefined ? nothing : html`<p class="hint">${meaning}</p>`;
}
