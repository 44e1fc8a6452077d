import { definePart } from '../part.js';

/** What is said round the entries of a history: its two ends, its keys, what is long. */
export const feedAroundMessages = definePart('feedAround', {
  none: 'Nothing has been written yet',
  noneHint: 'Messages and changes to the case will appear here.',
  stale: 'The history could not be refreshed. There may be newer entries.',
  newestFirst: 'Newest first',
  oldestFirst: 'Oldest first',
  shownOf: (t, shown: number, total: number) => `${t.number(shown)} of ${t.number(total)} entries`,
  keys: 'Keyboard shortcuts',
  keyNext: 'Next entry',
  keyPrevious: 'Previous entry',
  keyAfter: 'Leave the entries forwards',
  keyBefore: 'Leave the entries backwards',
  keySend: 'Send the reply',
  older: 'Load older entries',
  olderMore: (t, count: number) =>
    t.plural(count, { one: 'Load older entries (# more)', other: 'Load older entries (# more)' }),
  olderLoading: 'Loading older entries…',
  olderFailed: 'Older entries could not be loaded.',
  beginning: 'The case begins here',
  showNew: (t, count: number) => t.plural(count, { one: 'Show # new entry', other: 'Show # new entries' }),
  arrived: (t, count: number) => t.plural(count, { one: '# new entry', other: '# new entries' }),
  unread: 'New since your last visit',
  toUnread: 'Go to the first unread entry',
  solutionHint: 'If it helped, the case can be closed. If not, say so in a reply.',
  visibleTo: 'Visible to',
  internal: 'Internal',
  deferred: 'This text is very long.',
  showDeferred: 'Load the text',
  deferredFailed: 'The text could not be loaded.',
});
