import type { TemplateResult } from 'lit';
import type { FieldText } from '../../controls/field.js';
import type { ControlHost, Speak } from '../../controls/host.js';
import type { CommonText } from '../../controls/remedy.js';
import type { formMessages } from '../../messages/en/form.js';
import type { Localize } from '../../messages/localize.js';
import type { Text } from '../../messages/part.js';
import type { Field, Option, Value } from '../../model/forms.js';
import type { Session } from '../../model/session.js';
import type { SupportStore } from '../../store/store.js';
import type { Answers } from './answers.js';
import type { Given } from './given.js';
import type { Options } from './options.js';
import type { Rest } from './rest.js';

/** The words that a form is first shown with. */
export interface SheetWords {
  form: Text<typeof formMessages>;
  fields: FieldText;
  /** Those of everything that is done with a form, once it can be done. */
  common?: CommonText;
}

/** What a form is drawn from: where its parts stand, what was answered, and the ways to change it. */
export interface Sight {
  readonly host: ControlHost;
  readonly store: SupportStore;
  /** That of the provider, which goes on while something is being sent where it was written. */
  readonly page: SupportStore | undefined;
  readonly session: Session | undefined;
  readonly localize: Localize;
  readonly words: SheetWords;
  readonly answers: Given;
  /** Options that the backend has, once they can be asked for. */
  readonly options: Options | undefined;
  readonly announce: Speak;
  common?: () => CommonText;
  /** What is not needed for the first paint, once it is here. */
  rest: Rest | undefined;
  /** What was typed in lookups before that. */
  readonly early: Map<string, string>;
  /** What was answered before that, in its order. */
  readonly edits: [field: Field, value: Value | undefined, option: Option | undefined][];
  /** Id of a field's control in the element's root. */
  idOf(field: string): string;
  heading(content: unknown, depth?: number, id?: string): TemplateResult;
  /** What is said beside a field. */
  complaint(field: Field): string | undefined;
  /** A person answers. `option` is what was chosen, where more is known of it than its id. */
  edit(field: Field, value: Value | undefined, option?: Option): void;
  /** A person types in a lookup and has not chosen yet. */
  type(field: Field, text: string): void;
}

/** What the parts of a form share that somebody works on. */
export interface Sheet extends Sight {
  readonly answers: Answers;
  readonly options: Options;
  readonly words: SheetWords & { common: CommonText };
}
