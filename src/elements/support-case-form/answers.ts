import { type Beginner, applyEdit, fieldOf, isFilled, reshape, withAll } from '../../model/form-rules.js';
import type { Form, Option, Value, Values } from '../../model/forms.js';
import { Given } from './given.js';

export type { Complaint, Note } from './given.js';

/** What has been written, to be put back as it was. */
export interface Written {
  form: Form | undefined;
  values: Values;
  typed: Record<string, string>;
  written: ReadonlySet<string>;
  known: Map<string, Map<string, Option>>;
}

export interface Consequences {
  cleared: string[];
  /** Only the backend can tell whether these still hold something that exists. */
  recheck: string[];
}

/** Options of a field whose labels are remembered. */
const mostKnown = 50;

/** What one person has answered in one form, and what is to be said of it. Knows no page and no store. */
export class Answers extends Given {
  /** Text that stands in a lookup without a choice. */
  typed: Record<string, string> = {};
  /** Fields that a person has written in. */
  written: ReadonlySet<string> = new Set();

  know(field: string, options: readonly Option[]): void {
    const known = this.known.get(field) ?? new Map<string, Option>();
    for (const option of options) {
      known.delete(option.id);
      known.set(option.id, option);
    }
    this.known.set(field, known);
    // Those that came last, and what is chosen: a page that is open for days meets thousands.
    const chosen = [this.values[field]].flat();
    for (const id of known.keys()) {
      if (known.size <= Math.max(mostKnown, options.length)) break;
      if (!chosen.includes(id)) known.delete(id);
    }
  }

  /** The form has come, or another in its place. What was written stays; tells which questions are new. */
  take(form: Form, person?: Beginner): string[] {
    const before = this.form;
    const { values, added, cleared } = reshape(before ?? { id: '', fields: [] }, form, this.values, person);
    this.set(form, values);
    for (const id of cleared) this.notes.set(id, before ? 'cleared' : 'misfit');
    for (const id of this.complaints.keys()) if (!fieldOf(form, id)) this.complaints.delete(id);
    return before ? added : [];
  }

  /** `byPerson`: what a person writes counts as written; what the page sets does not. */
  edit(field: string, value: Value | undefined, byPerson = true): Consequences {
    if (!this.form) return { cleared: [], recheck: [] };
    const { values, cleared, recheck } = applyEdit(this.form, this.values, field, value);
    this.set(this.form, values);
    if (byPerson) this.written = new Set([...this.written, field]);
    for (const id of [field, ...cleared]) {
      this.complaints.delete(id);
      this.notes.delete(id);
    }
    for (const id of cleared) if (id !== field) this.notes.set(id, 'cleared');
    return { cleared, recheck };
  }

  type(field: string, text: string): void {
    this.typed = { ...this.typed, [field]: text };
    if (text) this.written = new Set([...this.written, field]);
    this.complaints.delete(field);
  }

  /** Sets several fields, except what a person wrote in words. Answers which ids the form does not know. */
  setAll(wanted: Readonly<Values>): Consequences & { unknown: string[] } {
    const form = this.form!;
    const kept = (id: string) => {
      const kind = fieldOf(form, id)?.kind;
      return this.written.has(id) && isFilled(this.valueOf(id)) && (kind === 'text' || kind === 'longtext');
    };
    const taken = Object.fromEntries(Object.entries(wanted).filter(([id]) => !kept(id)));
    const { values, unused, cleared, recheck } = withAll(form, this.values, taken);
    this.set(form, values);
    for (const id of Object.keys(taken)) this.complaints.delete(id);
    for (const id of cleared) this.notes.set(id, 'cleared');
    const unknown = unused.filter((id) => !fieldOf(form, id));
    for (const id of unused) if (!unknown.includes(id)) this.notes.set(id, 'misfit');
    return { cleared, recheck, unknown };
  }

  /** Secrets and proofs, which no device keeps. */
  get withheld(): string[] {
    return this.form?.fields.flatMap(({ id, secret, verified }) => (secret || verified ? [id] : [])) ?? [];
  }

  /** Everything as it is now; secrets and proofs are nobody's draft. */
  save(): Written {
    const never = new Set(this.withheld);
    const without = <T>(values: Readonly<Record<string, T>>) =>
      Object.fromEntries(Object.entries(values).filter(([id]) => !never.has(id)));
    const written = new Set([...this.written].filter((id) => !never.has(id)));
    return { form: this.form, values: without(this.values), typed: without(this.typed), written, known: this.known };
  }

  restore({ form, values, typed, written, known }: Written): void {
    this.known = known;
    this.typed = typed;
    this.written = written;
    this.raw.clear();
    this.complaints.clear();
    this.notes.clear();
    this.set(form, values);
  }

  /** An empty sheet. The form that was here comes again through `take`. */
  clear(): void {
    this.restore({ form: undefined, values: {}, typed: {}, written: new Set(), known: this.known });
  }
}
