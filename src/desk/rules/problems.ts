import type { ProblemKey } from '../../model/form-rules/problems.js';
import type { Said } from '../texts/index.js';

/** What the desk says to a problem of a field. The page says it first, and better; this is for those that pass it by. */
export function sayProblem({ errors }: Said, key: ProblemKey, args: Record<string, string | number> = {}): string {
  switch (key) {
    case 'required':
      return errors.required;
    case 'notAnOption':
    case 'optionRefused':
    case 'incompleteLookup':
      return typeof args['reason'] === 'string' ? args['reason'] : errors.option;
    case 'tooShort':
    case 'tooLong':
    case 'tooManyBytes':
    case 'tooMany':
      return errors.length;
    default:
      return errors.value;
  }
}
