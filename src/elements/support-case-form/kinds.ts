import type { Field } from '../../model/forms.js';

export const severalIn = (field: Field): boolean => field.multiple === true || field.kind === 'people';

/** Choices that show all their options at once, where there are not too many. */
export const asksAtOnce = (field: Field): boolean =>
  !field.options && (field.kind === 'choice' || field.kind === 'severity');
