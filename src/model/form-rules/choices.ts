import { refused } from '../decision.js';
import type { Field, Option } from '../forms.js';
import { partsOf } from './values.js';
import type { Visibility } from './visible.js';

/** Whether an option goes with what the other fields hold. */
export const fits = (option: Option, { seen }: Pick<Visibility, 'seen'>): boolean =>
  Object.entries(option.fits ?? {}).every(([field, wanted]) =>
    partsOf(seen(field)).some((part) => wanted.includes(String(part))),
  );

/** The options of a field that go with the other values, the refused ones included; nothing where they are asked for. */
export const choicesOf = (field: Field, visibility: Visibility): Option[] | undefined =>
  field.options?.filter((option) => option.can?.state !== 'absent' && fits(option, visibility));

export const isChoosable = (option: Option): boolean => option.selectable !== false && !refused(option.can);

/** The fields that decide which options another one has. */
export const parentsOf = (field: Field): string[] => [
  ...new Set([
    ...(field.dependsOn ?? []),
    ...(field.options ?? []).flatMap((option) => Object.keys(option.fits ?? {})),
  ]),
];

/** The parents that have to be answered before there are any options. */
export const missingParents = (field: Field, visibility: Visibility): Field[] =>
  parentsOf(field)
    .filter((id) => visibility.shows(id) && partsOf(visibility.seen(id)).length === 0)
    .map((id) => visibility.form.fields.find((each) => each.id === id)!);
