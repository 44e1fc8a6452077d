import { type Visibility, partsOf, valueAt, visibilityOf, withValue } from '../../model/form-rules.js';
import type { Field, Form, Option, Value, Values } from '../../model/forms.js';
import type { Complaint } from '../shared/complaint-text.js';

export type { Complaint } from '../shared/complaint-text.js';

/** What happened to an answer without its writer: it no longer fitted, or it never did. */
export type Note = 'cleared' | 'misfit';

/** The answers of a form as they can be read. */
export class Given {
  /** What stands in an input whose value is something else: addresses, one after the other. */
  readonly raw = new Map<string, string>();
  readonly complaints = new Map<string, Complaint>();
  readonly notes = new Map<string, Note>();
  protected known = new Map<string, Map<string, Option>>();
  #form: Form | undefined;
  #values: Values = {};
  #visibility: Visibility | undefined;

  get form(): Form | undefined {
    return this.#form;
  }

  get values(): Values {
    return this.#values;
  }

  get visibility(): Visibility {
    return (this.#visibility ??= visibilityOf(this.#form ?? { id: 'none', fields: [] }, this.#values));
  }

  valueOf(id: string): Value | undefined {
    return valueAt(this.#values, id);
  }

  textOf(id: string): string {
    const value = this.valueOf(id);
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  }

  /** What is chosen in a field, as far as it is known by more than its id. */
  chosen(field: Field): Option[] {
    return partsOf(this.valueOf(field.id)).map((part) => this.optionOf(field, String(part)) ?? { id: String(part) });
  }

  optionOf(field: Field, id: string): Option | undefined {
    return field.options?.find((option) => option.id === id) ?? this.known.get(field.id)?.get(id);
  }

  /** A form and what stands in it, as they come: nothing follows from it. */
  set(form: Form | undefined, values: Values): void {
    this.#form = form;
    this.#values = values;
    this.#visibility = undefined;
  }

  put(id: string, value: Value | undefined): void {
    this.set(this.#form, withValue(this.#values, id, value));
  }
}
