import type { Field } from '../../model/forms.js';
import { toInstant, toLocal } from '../shared/local-time.js';
import type { Sight } from './sheet.js';

/** A point in time as its input has it: on the clocks of the reader, or of the zone that the form asks for. */
export function momentOf(field: Field, sheet: Sight) {
  const zone = zoneOf(sheet);
  const bound = (limit: string | number | undefined) => (limit === undefined ? limit : toLocal(String(limit), zone));
  return {
    value: toLocal(sheet.answers.textOf(field.id), zone),
    onInput: (value: string) => sheet.edit(field, toInstant(value, zone) || undefined),
    min: bound(field.min),
    max: bound(field.max),
  };
}

/** The zone that the form asks for; the reader's where it does not, or none has been chosen. */
export function zoneOf({ answers, localize }: Pick<Sight, 'answers' | 'localize'>): string {
  const field = answers.form?.fields.find(({ kind }) => kind === 'timezone');
  return (field && answers.textOf(field.id)) || localize.tools.zone;
}
