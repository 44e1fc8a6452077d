import { definePart } from '../part.js';

/** A form that somebody works on: what an answer did to others, what is wrong with it, what became of sending. */
export const formSendingMessages = definePart('formSending', {
  submitting: 'Creating…',
  waitingForFiles: (t, count: number) =>
    t.plural(count, { one: 'Waiting for # file to be uploaded…', other: 'Waiting for # files to be uploaded…' }),
  notCreated: 'The case was not created.',
  outcomeUnknown: 'It is not known whether the case was created.',
  sendAgain: 'Send again',
  sameKey:
    'The answer was lost on its way. Sent again as it is, it goes out under the same key: only one case comes of it.',
  unsureDetail:
    'The answer was lost on its way. Look in the list first: sent again, it would become a second case if the first one did arrive.',
  looking: 'Looking for it among your cases…',
  candidates: (t, count: number) =>
    t.plural(count, { one: 'This case looks like it:', other: 'These # cases look like it:' }),
  noCandidates: 'No case that looks like it has been found. It can take a moment until a new one is listed.',
  lookAgain: 'Look again',
  lookFailed: 'Your cases could not be searched.',
  thisIsIt: 'This is it',
  lookInList: 'Look in the list of cases',
  sendAnyway: 'Send again anyway',
  isFiled: 'It is there: discard what I wrote',
  // Stands beside the field, and after its name in the summary.
  required: 'Fill this in.',
  requiredChoice: 'Choose an answer.',
  requiredTick: 'Tick this to continue.',
  requiredFile: 'Add a file.',
  tooShort: (t, min: number) =>
    t.plural(min, { one: 'Write at least # character.', other: 'Write at least # characters.' }),
  tooLong: (t, over: number) =>
    t.plural(over, { one: 'Shorten this by # character.', other: 'Shorten this by # characters.' }),
  tooManyBytes: (t, over: number) => `Shorten this by ${t.bytes(over)}.`,
  notAnOption: 'This choice is not available. Choose another.',
  optionRefused: 'This choice is not available to you. Choose another.',
  notANumber: 'Enter a number.',
  tooSmall: (t, min: number) => `Enter ${t.number(min)} or more.`,
  tooLarge: (t, max: number) => `Enter ${t.number(max)} or less.`,
  notADate: 'Enter a date that exists.',
  tooEarly: (t, min: string, zone?: string) => `Choose ${t.dateTime(min, zone)} or later.`,
  tooLate: (t, max: string, zone?: string) => `Choose ${t.dateTime(max, zone)} or earlier.`,
  notAnEmail: 'Enter an e-mail address, like name@example.com.',
  notThisEmail: (_t, text: string) => `${text}: Enter an e-mail address, like name@example.com.`,
  notAPhone: 'Enter a phone number, like +44 20 7946 0000.',
  tooMany: (t, max: number) => t.plural(max, { one: 'Choose at most #.', other: 'Choose at most #.' }),
  invalid: 'This answer cannot be used. Enter it again.',

  refreshFailed: 'The questions that belong to this answer could not be loaded.',
  unreadable: (t, count: number) =>
    t.plural(count, {
      one: '# question of this form could not be read and is left out.',
      other: '# questions of this form could not be read and are left out.',
    }),
  otherCustomer: (_t, own: string, other: string) =>
    `What you wrote here is for ${own}. The page has moved on to ${other}.`,
  goOnFor: (_t, own: string) => `Continue for ${own}`,
  fileForOther: (_t, other: string) => `File it for ${other} instead`,
  beginForOther: (_t, other: string) => `Keep it as a draft and begin a new case for ${other}`,
  noCustomer: (_t, own: string) =>
    `What you wrote here stays with ${own}. No customer is chosen on this page any more.`,
  beginForNobody: 'Keep it as a draft and begin a new case',
  templateUsed: (_t, template: string) => `Filled in from “${template}”`,
  nowFor: (_t, customer: string) => `It changed the customer: the case is now for ${customer}.`,
  nowOwn: (_t, name: string) => `It changed the customer: the case is now for your own organisation, ${name}.`,
  customerChanged: 'It changed the customer.',
  followsUp: 'This case carries on an earlier one:',
  followsOther: (_t, number: string, owner: string, customer: string) =>
    `${number} was filed for ${owner}, and this form is for ${customer}.`,
  notFilled: (_t, names: string) => `This form has no question for: ${names}`,
  restored: 'What you wrote is here again.',
  discarded: 'Everything you wrote was discarded.',
  undo: 'Undo',
  options: (t, label: string, count: number) =>
    `${label}: ${t.plural(count, { one: '# option', other: '# options' })}.`,
  cleared: 'The previous choice no longer fits and was cleared.',
  misfit: 'A value was given for this, but it does not fit here.',
  questionsAdded: (t, count: number) => t.plural(count, { one: '# question added', other: '# questions added' }),

  filingFor: (_t, customer: string) => `Filing for ${customer}`,
  filingOwn: (_t, name: string) => `Filing for your own organisation, ${name}`,
  filingOwnDetail: 'What your customers are entitled to does not apply to this case.',
  kept: (_t, time: string) => `Kept while this page stays open, ${time}`,
  keptOnDevice: (_t, time: string) => `Kept on this device, ${time}`,
  keeping: 'Keeping on this device…',
  keptUntil: (_t, date: string) => `It is kept until ${date}.`,
  keep: 'Keep',
  leftover: 'These answers have no place in the form any more:',
  otherDraft: (_t, time: string) => `There is another unfinished case, from ${time}.`,
  openDraft: 'Open it',
  elsewhere: 'It is being written in another tab.',
  deviceFull: 'This device has no room left. What you write is kept as long as this page stays open.',
  deviceBlocked: 'This browser does not let the page keep what you write. It is kept as long as this page stays open.',
  discard: 'Discard',
  continue: 'Continue',
});
