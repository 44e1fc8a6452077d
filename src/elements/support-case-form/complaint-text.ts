import type { formMessages } from '../../messages/en/form.js';
import type { lookupMessages } from '../../messages/en/lookup.js';
import type { Text } from '../../messages/part.js';
import type { Problem } from '../../model/form-rules.js';
import type { Field } from '../../model/forms.js';
import type { Complaint } from './answers.js';

export interface ComplaintWords {
  form: Text<typeof formMessages>;
  lookup: Text<typeof lookupMessages>;
}

/** What is said beside a field, and after its name in the summary. */
export function complaintText(complaint: Complaint, field: Field, words: ComplaintWords): string {
  return 'said' in complaint ? complaint.said : problemText(complaint, field, words);
}

function problemText({ key, args = {} }: Problem, { kind, options }: Field, { form, lookup }: ComplaintWords): string {
  const number = (name: string) => Number(args[name]);
  switch (key) {
    case 'required':
      if (kind === 'boolean') return form.requiredTick;
      if (kind === 'files') return form.requiredFile;
      return options || ['choice', 'category', 'lookup', 'severity'].includes(kind)
        ? form.requiredChoice
        : form.required;
    case 'incompleteLookup':
      return lookup.unmatched(String(args['text']));
    case 'optionRefused':
      return String(args['reason'] ?? form.optionRefused);
    case 'tooShort':
      return form.tooShort(number('min'));
    case 'tooLong':
      return form.tooLong(number('over'));
    case 'tooManyBytes':
      return form.tooManyBytes(number('over'));
    case 'tooSmall':
      return form.tooSmall(number('min'));
    case 'tooLarge':
      return form.tooLarge(number('max'));
    case 'tooEarly':
      return form.tooEarly(String(args['min']));
    case 'tooLate':
      return form.tooLate(String(args['max']));
    case 'tooMany':
      return form.tooMany(number('max'));
    case 'notAnEmail':
      return args['text'] === undefined ? form.notAnEmail : `${args['text']}: ${form.notAnEmail}`;
    default:
      return form[key];
  }
}
