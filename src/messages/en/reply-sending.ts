import { definePart } from '../part.js';

/** Sending what was written: who reads it, what is asked before, how it went. */
export const replySendingMessages = definePart('replySending', {
  audience: 'Who will read it',
  internal: 'Internal',
  sendReopen: 'Send and reopen',
  sending: 'Sending…',
  sent: 'Reply sent',
  missing: 'Write a message first.',
  maybeSent: 'It is not known whether the reply was sent.',
  kept: 'What you wrote is kept while this page stays open.',
  files: 'Files for this reply',
  uploading: (t, count: number) =>
    t.plural(count, {
      one: 'Waiting for # file, then sending…',
      other: 'Waiting for # files, then sending…',
    }),
  filesFailed: (t, count: number) =>
    t.plural(count, { one: '# file could not be uploaded', other: '# files could not be uploaded' }),
  without: (_t, names: string) => `Send without ${names}`,
  arrived: (t, count: number) =>
    t.plural(count, { one: '# new entry arrived while you wrote', other: '# new entries arrived while you wrote' }),
  arrivedHint: 'The history now shows what is new. Does your reply still fit?',
  anyway: 'Send anyway',
  keepWriting: 'Keep writing',
  checkWhere: 'It is passed where the case itself is shown.',
  closed: 'This case is closed. Your message is added to it, and it stays closed.',
  reopens: 'This case is closed. Your message reopens it.',
  reopensUntil: (_t, when: string, left: string) =>
    `This case is closed. Your message reopens it; that is possible until ${when} (${left}).`,
  askReopen: 'Reopen the case with this message?',
  notPossible: 'You cannot reply to this case',
  followUp: 'Open a follow-up case',
});
