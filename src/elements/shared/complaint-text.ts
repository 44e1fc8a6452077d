import type { formSendingMessages } from '../../messages/en/form-sending.js';
import type { lookupMessages } from '../../messages/en/lookup.js';
import type { Text } from '../../messages/part.js';
import type { Problem } from '../../model/form-rules.js';
import type { Field } from '../../model/forms.js';

/** What is said of an answer: a rule it breaks, or what the system said of it. */
export type Complaint = Problem | { field: string; said: string };

export interface ComplaintWords {
  sending: Text<typeof formSendingMessages>;
  lookup: Text<typeof lookupMessages>;
  /** The zone whose clocks the field shows; the reader's where left out. Few complaints ask for it, and the first time is dear. */
  readonly zone?: string;
}

/** What is said beside a field, and after its name in the summary. */
export function complaintText(complaint: Complaint, field: Field, words: ComplaintWords): string {
  return 'said' in complaint ? complaint.said : problemText(complaint, field, words);
}

function problemText({ key, args = {} }: Problem, { kind, options }: Field, words: ComplaintWords): string {
  const { sending, lookup } = words;
  const number = (name: string) => Number(args[name]);
  switch (key) {
    case 'required':
      if (kind === 'boolean') return sending.requiredTick;
      if (kind === 'files') return sending.requiredFile;
      return options || ['choice', 'category', 'lookup', 'severity'].includes(kind)
        ? sending.requiredChoice
        : sending.required;
    case 'incompleteLookup':
      return lookup.unmatched(String(args['text']));
    case 'optionRefused':
      return String(args['reason'] ?? sending.optionRefused);
    case 'tooShort':
      return sending.tooShort(number('min'));
    case 'tooLong':
      return sending.tooLong(number('over'));
    case 'tooManyBytes':
      return sending.tooManyBytes(number('over'));
    case 'tooSmall':
      return sending.tooSmall(number('min'));
    case 'tooLarge':
      return sending.tooLarge(number('max'));
    case 'tooEarly':
      return sending.tooEarly(String(args['min']), words.zone);
    case 'tooLate':
      return sending.tooLate(String(args['max']), words.zone);
    case 'tooMany':
      return sending.tooMany(number('max'));
    case 'notAnEmail':
      return args['text'] === undefined ? sending.notAnEmail : sending.notThisEmail(String(args['text']));
    default:
      return sending[key];
  }
}
