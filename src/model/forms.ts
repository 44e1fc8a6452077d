import * as z from 'zod/mini';
import { Decision } from './decision.js';
import { FileRules } from './files.js';
import { none, oneOf } from './one-of.js';
import { Notice, pageOf } from './page.js';
import { id, line, longText, typed, word, amount, optional, yesOrNo } from './text.js';

/** An answer. Choices and lookups answer with the option's id, several with ids, files with file ids. */
export type Value = string | number | boolean | string[] | null;
export const Value = oneOf<Value>(longText, amount, yesOrNo, z.array(typed), none);
export const Values = z.record(z.string(), Value);
export type Values = z.infer<typeof Values>;

/** When something holds, said in values of other fields. */
export type Condition =
  | { field: string; is: (string | number | boolean)[] }
  | { field: string; filled: boolean }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition };
// Read when first parsed: each holds others of its kind.
export const Condition: z.ZodMiniType<Condition> = oneOf<Condition>(
  z.object({ field: id, is: z.array(oneOf<string | number | boolean>(typed, amount, yesOrNo)) }),
  z.object({ field: id, filled: yesOrNo }),
  z.object({
    get all() {
      return z.array(Condition);
    },
  }),
  z.object({
    get any() {
      return z.array(Condition);
    },
  }),
  z.object({
    get not() {
      return Condition;
    },
  }),
);

/** One choice. Of a category: `path` leads to it from the root, and it may be a node that cannot be chosen itself. */
export const Option = z.object({
  id,
  label: optional(line),
  hint: optional(line),
  path: optional(z.array(line)),
  /** False for a node that only groups others. */
  selectable: optional(yesOrNo),
  /** True where `forms.options({ under: id })` has children. */
  parent: optional(yesOrNo),
  common: optional(yesOrNo),
  can: optional(Decision),
  /** Fits only while these other fields hold one of these values. */
  fits: optional(z.record(z.string(), z.array(typed))),
  /** Asked before this choice is sent: "Is production down?" Each must be ticked. */
  confirm: optional(z.array(line)),
  notice: optional(Notice),
  /** The company it stands for is one's own organisation. */
  own: optional(yesOrNo),
});
export type Option = z.infer<typeof Option>;

const field = {
  id,
  kind: word<
    | 'text'
    | 'longtext'
    | 'choice'
    | 'category'
    | 'lookup'
    | 'date'
    | 'datetime'
    | 'number'
    | 'email'
    | 'phone'
    | 'boolean'
    | 'files'
    | 'people'
    | 'language'
    | 'timezone'
    | 'severity'
  >(),
  /**
   * What the kit may know about the meaning of a field, whatever it is called. `share`: addresses that will see the case.
   * `alerts`: addresses that get its mails.
   */
  role: optional(
    word<
      | 'customer'
      | 'contact'
      | 'subject'
      | 'description'
      | 'severity'
      | 'product'
      | 'category'
      | 'reference'
      | 'share'
      | 'alerts'
    >(),
  ),
  label: line,
  hint: optional(line),
  placeholder: optional(line),
  /** Id of the section it stands in. */
  section: optional(id),
  required: optional(yesOrNo),
  requiredWhen: optional(Condition),
  visibleWhen: optional(Condition),
  /** Given whole; without it the options of a choice are asked for. */
  options: optional(z.array(Option)),
  /** Fields whose values decide which options there are. */
  dependsOn: optional(z.array(id)),
  multiple: optional(yesOrNo),
  minLength: optional(amount),
  /** Characters as people count them (code points). */
  maxLength: optional(amount),
  /** Bytes of its UTF-8, where a system counts those. */
  maxBytes: optional(amount),
  min: optional(oneOf<number | string>(amount, line)),
  max: optional(oneOf<number | string>(amount, line)),
  default: optional(Value),
  can: optional(Decision),
  /** Never kept in a draft. */
  secret: optional(yesOrNo),
  /** Its answer proves something at this moment (a code that was sent): never kept in a draft, asked for again. */
  verified: optional(yesOrNo),
  autocomplete: optional(typed),
  files: optional(FileRules),
  /** For people: addresses, entries of a directory, or both. */
  people: optional(word<'address' | 'directory' | 'both'>()),
};

/** A field of a small form inside another one: no form inside it again. */
export const PlainField = z.object(field);
export const Field = z.object({
  ...field,
  /** The little form that makes a new option on the spot. */
  add: optional(z.object({ label: optional(line), fields: z.array(PlainField) })),
});
export type Field = z.infer<typeof Field>;

export const Section = z.object({ id, title: optional(line), hint: optional(line) });
export type Section = z.infer<typeof Section>;

/** A typical request to start from: values set beforehand. */
export const Template = z.object({ id, label: line, hint: optional(line), values: Values });
export type Template = z.infer<typeof Template>;

/** A form is data: nothing about it is known to the kit beforehand. */
export const Form = z.object({
  id,
  version: optional(typed),
  kind: optional(typed),
  title: optional(line),
  intro: optional(line),
  sections: optional(z.array(Section)),
  fields: z.array(Field),
  templates: optional(z.array(Template)),
  notices: optional(z.array(Notice)),
  files: optional(FileRules),
  /** Fields whose value asks for another form. */
  reshapeOn: optional(z.array(id)),
  can: optional(Decision),
});
export type Form = z.infer<typeof Form>;

/** What a form is wanted for. `values` holds those of reshaping fields. */
export const FormContext = z.object({
  customer: optional(id),
  kind: optional(typed),
  product: optional(id),
  followUpOf: optional(id),
  values: optional(Values),
});
export type FormContext = z.infer<typeof FormContext>;

/** The form, or the place where such a request is taken instead. */
export const FormAnswer = z.object({
  form: optional(Form),
  elsewhere: optional(z.object({ label: line, href: optional(line), reason: optional(line) })),
});
export type FormAnswer = z.infer<typeof FormAnswer> & { unreadable?: import('./page.js').Unreadable[] };

export const OptionQuery = z.object({
  form: id,
  field: id,
  values: Values,
  text: optional(typed),
  /** Children of this node of a category tree; `''` for its roots. */
  under: optional(z.string()),
  /** Exactly these, to find the labels of values that are known only by id. */
  ids: optional(z.array(id)),
  cursor: optional(id),
  size: optional(amount),
});
export type OptionQuery = z.infer<typeof OptionQuery>;
export const OptionPage = pageOf(Option);
export type OptionPage = z.infer<typeof OptionPage>;

export const NewOption = z.object({ form: id, field: id, values: Values });
export type NewOption = z.infer<typeof NewOption>;
