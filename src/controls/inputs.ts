import type { TemplateResult } from 'lit';
import { counter } from './counter.js';
import { attributesOf, classOf, labelText, objections, type FieldOptions } from './field.js';
import { controlState, type ControlState } from './field-control.js';
import { anyLine, box, type FieldPieces, lines, several } from './field-lines.js';

export interface InputOptions extends FieldOptions {
  value: string;
  onInput: (value: string) => void;
  /** A person is done with it. */
  onChange?: ((value: string) => void) | undefined;
  name?: string | undefined;
  placeholder?: string | undefined;
  autocomplete?: string | undefined;
}

export interface LineOptions extends InputOptions {
  type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'datetime-local' | 'search' | undefined;
  min?: string | number | undefined;
  max?: string | number | undefined;
}

/** A single line: text, number, date, date and time, e-mail, phone. */
export function lineField(options: LineOptions): TemplateResult {
  const { type = 'text', min, max } = options;
  const line = lines[type];
  return (line ?? anyLine)(
    writing(options, {
      ...(line ? undefined : { type, dir: type === 'url' ? 'ltr' : undefined }),
      autocomplete: options.autocomplete ?? 'off',
      min: min?.toString(),
      max: max?.toString(),
    }),
  );
}

/** Several lines. Enter is a line break; Ctrl or Cmd with Enter submits its form. */
export const textField = (options: InputOptions & { rows?: number | undefined }): TemplateResult =>
  several(writing(options, { rows: String(options.rows ?? 6) }, submitOnCtrlEnter));

export interface CheckboxOptions extends FieldOptions {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One yes or no. */
export function checkboxField(options: CheckboxOptions): TemplateResult {
  const { checked, locked, onChange } = options;
  const change = (input: HTMLInputElement) => {
    if (locked === undefined) onChange(input.checked);
    else input.checked = checked;
  };
  return box(
    piecesOf<HTMLInputElement>(options, {
      attributes: { ...attributesOf(options), 'aria-disabled': locked === undefined ? undefined : 'true' },
      checked,
      on: { change },
    }),
  );
}

type Written = HTMLInputElement | HTMLTextAreaElement;

function writing(
  options: InputOptions,
  more: ControlState<Written>['attributes'],
  keydown?: (control: Written, event: Event) => void,
): FieldPieces {
  const { value, name, placeholder, locked, onInput, onChange } = options;
  return piecesOf<Written>(options, {
    attributes: {
      ...attributesOf(options),
      ...more,
      name,
      placeholder,
      readonly: locked === undefined ? undefined : '',
    },
    value,
    on: {
      input: (control) => onInput(control.value),
      change: onChange && ((control) => onChange(control.value)),
      keydown,
    },
  });
}

/** What the markup of a field is filled with. */
export function piecesOf<C extends Element>(options: FieldOptions, state: ControlState<C>): FieldPieces {
  const { id, hint, count, text } = options;
  return {
    id,
    look: classOf(options),
    label: labelText(options),
    hintId: `${id}-hint`,
    hint,
    objections: objections(options),
    control: controlState(state),
    after: count && counter(id, count, text),
  };
}

function submitOnCtrlEnter(control: Written, event: Event): void {
  const { key, ctrlKey, metaKey } = event as KeyboardEvent;
  if (key !== 'Enter' || !(ctrlKey || metaKey)) return;
  event.preventDefault();
  control.form?.requestSubmit();
}
