import { definePart } from '../part.js';

/** The form for a new case, up to the moment of sending. */
export const formMessages = definePart('form', {
  heading: 'New case',
  loading: 'Loading the form…',
  failed: 'The form could not be loaded.',
  refreshing: 'Looking for questions that belong to this answer…',
  refreshFailed: 'The questions that belong to this answer could not be loaded.',
  unsupported: 'New cases cannot be filed here',
  unsupportedDetail: 'This support system does not take new cases through this page.',
  forbidden: 'You cannot file a case here',
  missing: 'What is missing',
  elsewhere: 'This request is taken elsewhere',
  unreadable: (t, count: number) =>
    t.plural(count, {
      one: '# question of this form could not be read and is left out.',
      other: '# questions of this form could not be read and are left out.',
    }),

  filingFor: (_t, customer: string) => `Filing for ${customer}`,
  filingOwn: (_t, name: string) => `Filing for your own organisation, ${name}`,
  filingOwnDetail: 'What your customers are entitled to does not apply to this case.',
  otherCustomer: (_t, own: string, other: string) =>
    `What you wrote here is for ${own}. The page has moved on to ${other}.`,
  fileForOther: (_t, other: string) => `File it for ${other} instead`,

  templates: 'Start from a typical request',
  templateUsed: (_t, template: string) => `Filled in from “${template}”`,
  notFilled: (_t, names: string) => `This form has no question for: ${names}`,
  restored: 'What you wrote is here again.',
  kept: (_t, time: string) => `Kept in this tab, ${time}`,
  discard: 'Discard',
  discarded: 'Everything you wrote was discarded.',
  undo: 'Undo',

  sensitive: 'Do not write passwords, card numbers or personal data of others into a case or its files.',
  options: (t, label: string, count: number) =>
    `${label}: ${t.plural(count, { one: '# option', other: '# options' })}.`,
  cleared: 'The previous choice no longer fits and was cleared.',
  misfit: 'A value was given for this, but it does not fit here.',
  questionsAdded: (t, count: number) => t.plural(count, { one: '# question added', other: '# questions added' }),

  submit: 'Create case',
  continue: 'Continue',
  step: (t, at: number, of: number, title: string) => `Step ${t.number(at)} of ${t.number(of)}: ${title}`,
  details: 'Details',
});
