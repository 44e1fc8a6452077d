import { definePart } from '../part.js';

/** A change of support contacts: checked, carried out, and what became of each row. Names come isolated. */
export const contactPlanMessages = definePart('contactPlan', {
  check: 'Check the change',
  willChange: (t, count: number, company: string) =>
    `${company} ${t.plural(count, { one: 'will support # subscription.', other: 'will support # subscriptions.' })}`,
  willTakeBack: (t, count: number, company: string) =>
    `${t.plural(count, { one: 'You take back support for # subscription.', other: 'You take back support for # subscriptions.' })} ${company} will give it.`,
  nothing: 'Nothing would change.',
  changes: (t, count: number) => t.plural(count, { one: '# change', other: '# changes' }),
  sameRows: (t, count: number) =>
    t.plural(count, { one: '# has this contact already', other: '# have this contact already' }),
  fixedRows: (t, count: number) => t.plural(count, { one: '# cannot be changed', other: '# cannot be changed' }),
  subscription: 'Subscription',
  now: 'Now',
  before: 'Before',
  next: 'New',
  when: 'From',
  why: 'Why',
  result: 'Result',
  nobody: 'Nobody chosen',
  byDefault: 'by default',
  onSaving: 'Said when it is saved',
  confirm: (t, count: number) =>
    t.plural(count, { one: 'Change the support contact', other: 'Change # support contacts' }),
  back: 'Back to the choice',
  showAll: (t, count: number) => t.plural(count, { one: 'Show # row', other: 'Show all # rows' }),

  running: (t, count: number) =>
    t.plural(count, { one: 'Changing # support contact…', other: 'Changing # support contacts…' }),
  undoing: (t, count: number) => t.plural(count, { one: 'Undoing # change…', other: 'Undoing # changes…' }),
  progress: 'Progress',
  progressOf: (t, answered: number, of: number) => `${t.number(answered)} of ${t.number(of)}`,
  leaveOpen:
    'You can go on working elsewhere in this portal: this continues, and you find it here again. Do not close the tab.',
  stop: 'Stop',
  stopping: 'Stopping…',

  savedOne: (_t, company: string, before: string) => `Support contact saved: ${company}, was ${before}`,
  savedFirst: (_t, company: string) => `Support contact saved: ${company}`,
  saved: (t, count: number) =>
    t.plural(count, { one: '# support contact changed', other: '# support contacts changed' }),
  notSaved: (t, count: number) => t.plural(count, { one: '# was not changed', other: '# were not changed' }),
  open: (t, count: number) => t.plural(count, { one: '# has not been tried', other: '# have not been tried' }),
  takenBack: (t, count: number) => t.plural(count, { one: '# change undone', other: '# changes undone' }),
  notUndone: (t, count: number) =>
    t.plural(count, { one: '# change could not be undone', other: '# changes could not be undone' }),
  nothingSaved: 'Nothing was changed',
  failedRows: (t, count: number) => t.plural(count, { one: '# not changed', other: '# not changed' }),
  openRows: (t, count: number) => t.plural(count, { one: '# not tried', other: '# not tried' }),
  doneRows: (t, count: number) => t.plural(count, { one: '# changed', other: '# changed' }),
  restRows: (t, count: number) => t.plural(count, { one: '# as it was', other: '# as they were' }),

  planned: 'Waiting',
  runningRow: 'Changing…',
  done: 'Changed',
  failed: 'Not changed',
  undone: 'Undone',
  left: 'Left as it is',
  same: 'Has this contact already',
  fixed: 'Cannot be changed',
  effective: (_t, day: string) => `from ${day}`,
  notTakenBack: 'Could not be undone.',
  conflict: (_t, company: string) => `Somebody else has chosen ${company} in the meantime.`,
  replace: (_t, company: string) => `Replace ${company}`,
  keep: (_t, company: string) => `Keep ${company}`,
  retry: (t, count: number) => t.plural(count, { one: 'Try # again', other: 'Try # again' }),
  goOn: (t, count: number) => t.plural(count, { one: 'Continue with # left', other: 'Continue with # left' }),
  undo: 'Undo the change',
  finish: 'Done',

  eligibleForAll: (t, of: number) => t.plural(of, { one: 'for the one chosen', other: 'for all # chosen' }),
  eligibleFor: (t, yes: number, of: number) => `for ${t.number(yes)} of the ${t.number(of)} chosen`,
  searchedFor: (_t, subscription: string) =>
    `You search among the companies for ${subscription}. For the others it is checked once you have chosen one.`,
  checking: (t, answered: number, of: number) =>
    `Checking who can support which: ${t.number(answered)} of ${t.plural(of, { one: '# subscription', other: '# subscriptions' })}`,
  unchecked: (t, count: number) =>
    t.plural(count, {
      one: 'For # subscription it could not be checked who can support it. That happens when the change is carried out.',
      other:
        'For # subscriptions it could not be checked who can support them. That happens when the change is carried out.',
    }),
  supportsAll: (t, company: string, of: number) =>
    `${company} ${t.plural(of, { one: 'can support the subscription.', other: 'can support each of the # subscriptions.' })}`,
  supportsNot: (t, company: string, count: number, of: number) =>
    `${company} cannot support ${t.number(count)} of the ${t.plural(of, { one: '# subscription', other: '# subscriptions' })}. What it cannot support stays as it is.`,
  more: (t, count: number) => t.plural(count, { one: '# more', other: '# more' }),
  notAmong: 'The company is not among those that can support this subscription.',
});
