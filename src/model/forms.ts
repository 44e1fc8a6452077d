import * as z from 'zod/mini';
import { Decision } from './decision.js';
import { FileRules } from './files.js';
import { none, oneOf } from './one-of.js';
import { Notice, pageOf } from './page.js';
import { id, line, longText, typed, word } from './text.js';

/** An answer. Choices and lookups answer with the option's id, several with ids, files with file ids. */
export type Value = string | number | boolean | string[] | null;
export const Value = oneOf<Value>(longText, z.number(), z.boolean(), z.array(typed), none);
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
  z.object({ field: id, is: z.array(oneOf<string | number | boolean>(typed, z.number(), z.boolean())) }),
  z.object({ field: id, filled: z.boolean() }),
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
  label: z.optional(line),
  hint: z.optional(line),
  path: z.optional(z.array(line)),
  /** False for a node that only groups others. */
  selectable: z.optional(z.boolean()),
  /** True where `forms.options({ under: id })` has children. */
  parent: z.optional(z.boolean()),
  common: z.optional(z.boolean()),
  can: z.optional(Decision),
  /** Fits only while these other fields hold one of these values. */
  fits: z.optional(z.record(z.string(), z.array(typed))),
  /** Asked before this choice is sent: "Is production down?" Each must be ticked. */
  confirm: z.optional(z.array(line)),
  notice: z.optional(Notice),
  /** The company it stands for is one's own organisation. */
  own: z.optional(z.boolean()),
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
  role: z.optional(
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
  hint: z.optional(line),
  placeholder: z.optional(line),
  /** Id of the section it stands in. */
  section: z.optional(id),
  required: z.optional(z.boolean()),
  requiredWhen: z.optional(Condition),
  visibleWhen: z.optional(Condition),
  /** Given whole; without it the options of a choice are asked for. */
  options: z.optional(z.array(Option)),
  /** Fields whose values decide which options there are. */
  dependsOn: z.optional(z.array(id)),
  multiple: z.optional(z.boolean()),
  minLength: z.optional(z.number()),
  /** Characters as people count them (code points). */
  maxLength: z.optional(z.number()),
  /** Bytes of its UTF-8, where a system counts those. */
  maxBytes: z.optional(z.number()),
  min: z.optional(oneOf<number | string>(z.number(), line)),
  max: z.optional(oneOf<number | string>(z.number(), line)),
  default: z.optional(Value),
  can: z.optional(Decision),
  /** Never kept in a draft. */
  secret: z.optional(z.boolean()),
  /** Its answer proves something at this moment (a code that was sent): never kept in a draft, asked for again. */
  verified: z.optional(z.boolean()),
  autocomplete: z.optional(typed),
  files: z.optional(FileRules),
  /** For people: addresses, entries of a directory, or both. */
  people: z.optional(word<'address' | 'directory' | 'both'>()),
};

/** A field of a small form inside another one: no form inside it again. */
export const PlainField = z.object(field);
export const Field = z.object({
  ...field,
  /** The little form that makes a new option on the spot. */
  add: z.optional(z.object({ label: z.optional(line), fields: z.array(PlainField) })),
});
export type Field = z.infer<typeof Field>;

export const Section = z.object({ id, title: z.optional(line), hint: z.optional(line) });
export type Section = z.infer<typeof Section>;

/** A typical request to start from: values set beforehand. */
export const Template = z.object({ id, label: line, hint: z.optional(line), values: Values });
export type Template = z.infer<typeof Template>;

/** A form is data: nothing about it is known to the kit beforehand. */
export const Form = z.object({
  id,
  version: z.optional(typed),
  kind: z.optional(typed),
  title: z.optional(line),
  intro: z.optional(line),
  sections: z.optional(z.array(Section)),
  fields: z.array(Field),
  templates: z.optional(z.array(Template)),
  notices: z.optional(z.array(Notice)),
  files: z.optional(FileRules),
  /** Fields whose value asks for another form. */
  reshapeOn: z.optional(z.array(id)),
  can: z.optional(Decision),
});
export type Form = z.infer<typeof Form>;

/** What a form is wanted for. `values` holds those of reshaping fields. */
export const FormContext = z.object({
  customer: z.optional(id),
  kind: z.optional(typed),
  product: z.optional(id),
  followUpOf: z.optional(id),
  values: z.optional(Values),
});
export type FormContext = z.infer<typeof FormContext>;

/** The form, or the place where such a request is taken instead. */
export const FormAnswer = z.object({
  form: z.optional(Form),
  elsewhere: z.optional(z.object({ label: line, href: z.optional(line), reason: z.optional(line) })),
});
export type FormAnswer = z.infer<typeof FormAnswer> & { unreadable?: import('./page.js').Unreadable[] };

export const OptionQuery = z.object({
  form: id,
  field: id,
  values: Values,
  text: z.optional(typed),
  /** Children of this node of a category tree; `''` for its roots. */
  under: z.optional(z.string()),
  /** Exactly these, to find the labels of values that are known only by id. */
  ids: z.optional(z.array(id)),
  cursor: z.optional(id),
  size: z.optional(z.number()),
});
export type OptionQuery = z.infer<typeof OptionQuery>;
export const OptionPage = pageOf(Option);
export type OptionPage = z.infer<typeof OptionPage>;

export const NewOption = z.object({ form: id, field: id, values: Values });
export type NewOption = z.infer<typeof NewOption>;
