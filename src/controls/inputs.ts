import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { explanations, field, labelText, wiringOf, type FieldOptions } from './field.js';

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

const valueOf = (event: Event) => (event.target as HTMLInputElement | HTMLTextAreaElement).value;

/** A single line: text, number, date, date and time, e-mail, phone. */
export function lineField(options: LineOptions): TemplateResult {
  const { type = 'text' } = options;
  // People write these left to right, whatever the page does.
  const dir = type === 'email' || type === 'tel' || type === 'url' ? 'ltr' : type === 'text' ? 'auto' : nothing;
  return field(
    options,
    (wiring) =>
      html`<input
        id=${wiring.id}
        class="input"
        part="input"
        type=${type}
        name=${options.name ?? nothing}
        dir=${dir}
        min=${options.min ?? nothing}
        max=${options.max ?? nothing}
        step=${type === 'number' ? 'any' : nothing}
        placeholder=${options.placeholder ?? nothing}
        autocomplete=${options.autocomplete ?? 'off'}
        aria-describedby=${wiring.describedBy}
        aria-invalid=${wiring.invalid}
        aria-required=${wiring.required}
        ?readonly=${wiring.readOnly}
        .value=${live(options.value)}
        @input=${(event: Event) => options.onInput(valueOf(event))}
        @change=${(event: Event) => options.onChange?.(valueOf(event))}
      />`,
  );
}

/** Several lines. Enter is a line break; Ctrl or Cmd with Enter submits its form. */
export function textField(options: InputOptions & { rows?: number | undefined }): TemplateResult {
  return field(
    options,
    (wiring) =>
      html`<textarea
        id=${wiring.id}
        class="input"
        part="input"
        rows=${options.rows ?? 6}
        dir="auto"
        name=${options.name ?? nothing}
        placeholder=${options.placeholder ?? nothing}
        aria-describedby=${wiring.describedBy}
        aria-invalid=${wiring.invalid}
        aria-required=${wiring.required}
        ?readonly=${wiring.readOnly}
        .value=${live(options.value)}
        @input=${(event: Event) => options.onInput(valueOf(event))}
        @change=${(event: Event) => options.onChange?.(valueOf(event))}
        @keydown=${submitOnCtrlEnter}
      ></textarea>`,
  );
}

export interface CheckboxOptions extends FieldOptions {
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One yes or no. */
export function checkboxField(options: CheckboxOptions): TemplateResult {
  const wiring = wiringOf(options);
  const change = (event: Event) => {
    const box = event.target as HTMLInputElement;
    if (wiring.readOnly) box.checked = options.checked;
    else options.onChange(box.checked);
  };
  return html`<div class="field ${options.error ? 'invalid' : ''}" part="field">
    ${explanations(options)}
    <label class="choice" part="label"
      ><input
        id=${wiring.id}
        type="checkbox"
        part="input"
        aria-describedby=${wiring.describedBy}
        aria-invalid=${wiring.invalid}
        aria-required=${wiring.required}
        aria-disabled=${wiring.readOnly ? 'true' : nothing}
        .checked=${live(options.checked)}
        @change=${change}
      /><span>${labelText(options)}</span></label
    >
  </div>`;
}

function submitOnCtrlEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  (event.target as HTMLTextAreaElement).form?.requestSubmit();
}
