import type { FormContext, Values } from '../../model/forms.js';
import type { Wanted } from './filling.js';

/** What a form is asked for with. */
export const contextOf = (
  { kind, followUpOf }: Wanted,
  customer: string | undefined,
  values?: Values,
): FormContext => ({
  ...(customer !== undefined && { customer }),
  ...(kind !== undefined && { kind }),
  ...(followUpOf !== undefined && { followUpOf }),
  ...(values && { values }),
});
