import { html, nothing, type TemplateResult } from 'lit';
import type { fieldMessages } from '../messages/en/fields.js';
import type { Text } from '../messages/part.js';
import { errorIcon, lockIcon } from '../styles/field-icons.js';
import { counter, type Count } from './counter.js';

export type FieldText = Text<typeof fieldMessages>;

/** What stands around any control: its name, its hint, what is wrong with it. */
export interface FieldOptions {
  /** Unique in its root; the control's id, and the beginning of the others'. */
  id: string;
  label: string;
  text: FieldText;
  hint?: unknown;
  error?: string | undefined;
  /** A field that is not required says so. */
  required?: boolean | undefined;
  /** Its options are on their way. */
  busy?: boolean | undefined;
  /** Why it cannot be changed; then its value is read-only. */
  locked?: string | undefined;
  count?: Count | undefined;
  /** More classes of its outermost element. */
  look?: string | undefined;
}

/** The attributes by which a control belongs to its field. */
export interface FieldWiring {
  id: string;
  describedBy: string | typeof nothing;
  invalid: 'true' | typeof nothing;
  required: 'true' | typeof nothing;
  busy: 'true' | typeof nothing;
  readOnly: boolean;
}

export function wiringOf(options: FieldOptions): FieldWiring {
  const { id } = options;
  const described = [
    options.hint && `${id}-hint`,
    options.locked && `${id}-locked`,
    options.error && `${id}-error`,
  ].filter(Boolean);
  return {
    id,
    describedBy: described.join(' ') || nothing,
    invalid: options.error ? 'true' : nothing,
    // Not the `required` attribute: with it, screen readers call a field invalid that nobody has filled yet.
    required: options.required ? 'true' : nothing,
    busy: options.busy ? 'true' : nothing,
    readOnly: options.locked !== undefined,
  };
}

/** The same, and its id, for a control that is brought up to date as a whole. */
export function attributesOf(options: FieldOptions): Record<string, string | undefined> {
  const { id, describedBy, invalid, required } = wiringOf(options);
  return {
    id,
    'aria-describedby': given(describedBy),
    'aria-invalid': given(invalid),
    'aria-required': given(required),
  };
}

const given = (value: string | typeof nothing) => (value === nothing ? undefined : value);

/** The words of a label: its name, and that it may be left empty. */
export const labelText = ({ label, required, locked, text }: FieldOptions) =>
  required || locked !== undefined ? label : html`<bdi>${label}</bdi> <span class="optional">${text.optional}</span>`;

/** Hint, reason of a lock, and error, in the order in which they are read; they stand before the control. */
export function explanations(options: FieldOptions) {
  const { id, hint } = options;
  const help = hint ? html`<div id="${id}-hint" class="hint" part="hint">${hint}</div>` : nothing;
  const more = objections(options);
  return more === nothing ? help : html`${help} ${more}`;
}

/** Why a field cannot be changed, and what is wrong with it. */
export function objections({ id, locked, error, text }: FieldOptions) {
  const wrong = error
    ? html`<div id="${id}-error" class="error" part="error">
        ${errorIcon()}<span><span class="visually-hidden">${text.errorPrefix} </span>${error}</span>
      </div>`
    : nothing;
  // Most fields have no more than this, and a form has many fields.
  if (locked === undefined) return wrong;
  return html`<div id="${id}-locked" class="hint">${lockIcon()} ${locked}</div>
    ${wrong}`;
}

/** The classes of a field. */
export const classOf = ({ error, look = '' }: FieldOptions): string => `field ${look}${error ? ' invalid' : ''}`;

/** One labelled control. */
export function field(options: FieldOptions, control: (wiring: FieldWiring) => unknown): TemplateResult {
  return html`<div class=${classOf(options)} part="field">
    <label class="label" part="label" for=${options.id}>${labelText(options)}</label>
    ${explanations(options)} ${control(wiringOf(options))}
    ${options.count ? counter(options.id, options.count, options.text) : nothing}
  </div>`;
}

/** Several controls under one name: radios, checkboxes. */
export function fieldGroup(
  options: FieldOptions,
  role: 'radiogroup' | 'group',
  controls: (wiring: FieldWiring) => unknown,
): TemplateResult {
  const wiring = wiringOf(options);
  const radios = role === 'radiogroup';
  return html`<fieldset
    id=${options.id}
    class=${classOf(options)}
    part="field"
    role=${role}
    aria-labelledby="${options.id}-legend"
    aria-describedby=${wiring.describedBy}
    aria-invalid=${radios ? wiring.invalid : nothing}
    aria-required=${radios ? wiring.required : nothing}
    aria-busy=${wiring.busy}
  >
    <legend id="${options.id}-legend" class="label" part="label">${labelText(options)}</legend>
    ${explanations(options)} ${controls(wiring)}
  </fieldset>`;
}
