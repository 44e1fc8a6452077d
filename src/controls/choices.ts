import { html, nothing, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { live } from 'lit/directives/live.js';
import { lockIcon } from '../styles/field-icons.js';
import { fieldGroup, type FieldOptions } from './field.js';
import { nativeField } from './native-field.js';
import { isRefused, labelOf, textOfChoice, type Choice } from './option.js';

/** What a number of known options is chosen with: up to 6 radios, up to 30 a select, then a combobox. */
export const choiceKind = (options: number): 'radios' | 'select' | 'combobox' =>
  options <= 6 ? 'radios' : options <= 30 ? 'select' : 'combobox';

export interface ChoiceOptions extends FieldOptions {
  options: readonly Choice[];
  value: string | undefined;
  onChange: (id: string | undefined) => void;
}

/** One of a few, each with what it means. */
export function radioGroup(options: ChoiceOptions): TemplateResult {
  const choose = (id: string) => !options.locked && options.onChange(id);
  return fieldGroup(options, 'radiogroup', () =>
    rows(options, options.options, (choice, labelId, hintId) => {
      const checked = choice.id === options.value;
      return html`<input
        type="radio"
        part="input"
        name=${options.id}
        .value=${choice.id}
        aria-labelledby=${labelId}
        aria-describedby=${hintId}
        ?disabled=${options.locked !== undefined && !checked}
        .checked=${live(checked)}
        @change=${() => choose(choice.id)}
      />`;
    }),
  );
}

export interface SeveralOptions extends FieldOptions {
  options: readonly Choice[];
  value: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Any of a few. */
export function checkboxGroup(options: SeveralOptions): TemplateResult {
  const toggle = (id: string) => {
    if (options.locked !== undefined) return;
    const { value } = options;
    options.onChange(value.includes(id) ? value.filter((other) => other !== id) : [...value, id]);
  };
  return fieldGroup(options, 'group', () =>
    rows(
      options,
      options.options,
      (choice, labelId, hintId) =>
        html`<input
          type="checkbox"
          part="input"
          .value=${choice.id}
          aria-labelledby=${labelId}
          aria-describedby=${hintId}
          ?disabled=${options.locked !== undefined}
          .checked=${live(options.value.includes(choice.id))}
          @change=${() => toggle(choice.id)}
        />`,
    ),
  );
}

/** One of up to thirty, by the browser's own list. */
export function selectField(options: ChoiceOptions): DirectiveResult {
  const { required, busy, locked, value, text } = options;
  const known = options.options.some((choice) => choice.id === value);
  const rows = options.options.map((choice) => ({
    id: choice.id,
    label: isRefused(choice)
      ? [textOfChoice(choice), choice.can?.reason].filter(Boolean).join(', ')
      : textOfChoice(choice),
    disabled: isRefused(choice),
  }));
  // Until one of them is chosen, that none is.
  if (!required || !known)
    rows.unshift({ id: '', label: busy ? text.loadingOptions : required ? text.choose : text.none, disabled: false });
  return nativeField<HTMLSelectElement>('list', options, {
    attributes: { 'aria-busy': busy ? 'true' : undefined, disabled: locked === undefined ? undefined : '' },
    fill: (select) => fillList(select, rows, known ? value! : ''),
    on: { change: (select) => options.onChange(select.value || undefined) },
  });
}

/** Elements stay as long as there are as many: a browser that shows the list does not close it. */
function fillList(
  select: HTMLSelectElement,
  rows: readonly { id: string; label: string; disabled: boolean }[],
  value: string,
): void {
  const { options } = select;
  while (options.length > rows.length) options[options.length - 1]!.remove();
  rows.forEach(({ id, label, disabled }, at) => {
    const option = options[at] ?? new Option(label, id);
    if (option.value !== id) option.value = id;
    if (option.textContent !== label) option.textContent = label;
    if (option.disabled !== disabled) option.disabled = disabled;
    if (at >= options.length) select.add(option);
  });
  if (select.value !== value) select.value = value;
}

/** The options as rows to aim at; one that is refused is text with its reason, not a dead control. */
function rows(
  { id }: FieldOptions,
  choices: readonly Choice[],
  control: (choice: Choice, labelId: string, hintId: string | typeof nothing) => TemplateResult,
): TemplateResult {
  const described = choices.some((choice) => choice.hint);
  return html`<div class="choices ${described ? 'described' : ''}">
    ${choices.map((choice, i) => {
      if (isRefused(choice)) {
        return html`<div class="choice refused">
          ${lockIcon()}<span>${labelOf(choice)}<span class="hint">${choice.can?.reason}</span></span>
        </div>`;
      }
      const labelId = `${id}-${i}-label`;
      const hintId = choice.hint ? `${id}-${i}-hint` : nothing;
      return html`<label class="choice"
        >${control(choice, labelId, hintId)}<span
          ><span id=${labelId}>${labelOf(choice)}</span
          >${choice.hint ? html`<span id=${hintId} class="hint">${choice.hint}</span>` : nothing}</span
        ></label
      >`;
    })}
  </div>`;
}
