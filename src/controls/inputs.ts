import type { DirectiveResult } from 'lit/directive.js';
import type { FieldOptions } from './field.js';
import { type ControlState, nativeField } from './native-field.js';

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
  type?: 'text' | 'email' | 'tel' | 'number' | 'date' | 'datetime-local' | undefined;
  min?: string | number | undefined;
  max?: string | number | undefined;
}

/** A single line: text, number, date, date and time, e-mail, phone. */
export function lineField(options: LineOptions): DirectiveResult {
  const { type = 'text', autocomplete = 'off', min, max } = options;
  return nativeField(type, options, writing(options, { autocomplete, min: min?.toString(), max: max?.toString() }));
}

/** Several lines. Enter is a line break; Ctrl or Cmd with Enter submits its form. */
export const textField = (options: InputOptions & { rows?: number | undefined }): DirectiveResult =>
  nativeField('several', options, writing(options, { rows: String(options.rows ?? 6) }, submitOnCtrlEnter));

export interface CheckboxOptions extends FieldOptions {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One yes or no. */
export function checkboxField(options: CheckboxOptions): DirectiveResult {
  const { checked, locked, onChange } = options;
  const change = (input: HTMLInputElement) => {
    if (locked === undefined) onChange(input.checked);
    else input.checked = checked;
  };
  const attributes = { 'aria-disabled': locked === undefined ? undefined : 'true' };
  return nativeField('box', options, { attributes, checked, on: { change } });
}

type Written = HTMLInputElement | HTMLTextAreaElement;

function writing(
  { value, name, placeholder, locked, onInput, onChange }: InputOptions,
  more: ControlState<Written>['attributes'],
  keydown?: (control: Written, event: Event) => void,
): ControlState<Written> {
  return {
    attributes: { ...more, name, placeholder, readonly: locked === undefined ? undefined : '' },
    value,
    on: {
      input: (control) => onInput(control.value),
      change: onChange && ((control) => onChange(control.value)),
      keydown,
    },
  };
}

function submitOnCtrlEnter(control: Written, event: Event): void {
  const { key, ctrlKey, metaKey } = event as KeyboardEvent;
  if (key !== 'Enter' || !(ctrlKey || metaKey)) return;
  event.preventDefault();
  control.form?.requestSubmit();
}
