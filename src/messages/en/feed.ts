import { definePart } from '../part.js';

/** The entries of a history. */
export const feedMessages = definePart('feed', {
  heading: 'History',
  loading: 'Loading the history…',
  failed: 'The history could not be loaded.',
  notChosen: 'No case chosen',
  notChosenHint: 'Choose a case from the list to read its history here.',
  entries: (t, count: number) => t.plural(count, { one: '# entry', other: '# entries' }),
  // Stand before the author's name, heard by people who listen.
  replyFrom: 'Reply from',
  solutionFrom: 'Solution from',
  changeBy: 'Change by',
  someone: 'Unknown author',
  you: 'You',
  partner: 'Partner',
  customer: 'Customer',
  vendor: 'Support',
  system: 'System',
  email: 'by e-mail',
  phone: 'by phone',
  api: 'from another system',
  solution: 'Proposed solution',
  moreChanges: (t, count: number) => t.plural(count, { one: '# more change', other: '# more changes' }),
  entryFailed: 'This entry could not be shown.',
});
