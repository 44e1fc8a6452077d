import { html, type TemplateResult } from 'lit';
import { fieldWithRole, isFilled, partsOf } from '../../model/form-rules.js';
import type { Field } from '../../model/forms.js';
import { labelOf } from '../../controls/option.js';
import type { formPeopleMessages } from '../../messages/en/form-people.js';
import type { Text } from '../../messages/part.js';
import type { Sheet } from './sheet.js';

/** Who has to do with a case, as the form has it. */
export interface People {
  /** Whom support writes to; nothing where the form does not ask, or nobody is chosen. */
  contact: string[];
  /** Addresses that will see the case; absent where the form does not ask. */
  shared: string[] | undefined;
  /** Addresses that get its mails, besides the one for all cases. */
  alerts: string[];
}

export function peopleOf({ answers }: Sheet): People {
  const form = answers.form!;
  const shown = (role: Field['role']) => {
    const field = fieldWithRole(form, role as 'share');
    return field && answers.visibility.shows(field.id) ? field : undefined;
  };
  const share = shown('share');
  const alerts = shown('alerts');
  return {
    contact: form.fields
      .filter(({ id, role }) => role === 'contact' && answers.visibility.shows(id) && isFilled(answers.valueOf(id)))
      .flatMap((field) => answers.chosen(field).flatMap((option) => [labelOf(option), option.hint ?? []].flat())),
    shared: share && partsOf(answers.valueOf(share.id)).map(String),
    alerts: alerts ? partsOf(answers.valueOf(alerts.id)).map(String) : [],
  };
}

export type PeopleText = Text<typeof formPeopleMessages>;

export const nameOfFiler = (name: string | undefined, text: PeopleText): string =>
  name === undefined ? text.youUnnamed : text.you(`\u2068${name}\u2069`);

/** The first as it is called, what else is known of it below. */
export const lines = ([first, ...more]: readonly string[]): TemplateResult =>
  html`<bdi>${first}</bdi>${more.map((line) => html` <span class="line muted"><bdi>${line}</bdi></span>`)}`;

export const listed = (addresses: readonly string[]): TemplateResult =>
  html`${addresses.map((address) => html`<span class="line"><bdi>${address}</bdi></span> `)}`;
