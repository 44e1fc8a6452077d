import { definePart } from '../part.js';

/** What any element may have to say. */
export const commonMessages = definePart('common', {
  loading: 'Loading…',
  retry: 'Try again',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  change: 'Change',
  remove: (_t, what: string) => `Remove ${what}`,
  back: 'Back',
  unknown: 'Unknown',
  newTab: '(opens in a new tab)',
  info: 'Note',
  warning: 'Warning',
  error: 'Error',
  success: 'Done',
  copy: (_t, what: string) => `Copy ${what}`,
  copied: 'Copied',
  reference: 'Reference',
  referenceNamed: (_t, reference: string) => `Reference ${reference}`,
  writeTo: (_t, to: string) => `Write to ${to}`,
  copyText: 'Copy the text',
  offline: 'You are offline. What you write is kept here.',
  online: 'The connection is back.',
  sessionEnded: 'Your session ended. Your answers are kept.',
  signIn: 'Sign in',
  refused: 'This is not possible at the moment.',
  notConnected: 'This page is not connected to a support system yet.',
  incomplete: (t, sources: number) =>
    t.plural(sources, { one: '# source did not answer.', other: '# sources did not answer.' }),
  unreadable: (t, rows: number) =>
    t.plural(rows, { one: '# entry could not be read.', other: '# entries could not be read.' }),
});
