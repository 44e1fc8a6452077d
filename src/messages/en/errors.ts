import { definePart } from '../part.js';

/** One sentence per kind of `SupportError`: what happened, and what to do. The element says before it what failed. */
export const errorMessages = definePart('errors', {
  unauthenticated: 'You are not signed in. Sign in to continue.',
  forbidden: 'You do not have permission for this.',
  'not-found': 'It does not exist, or you do not have access to it.',
  invalid: 'The support system did not accept some of the answers.',
  conflict: 'Somebody changed it in the meantime.',
  'rate-limited': 'Too many requests at once. Wait a moment, then try again.',
  unavailable: 'The support system is not answering. Try again in a moment.',
  unsupported: 'The support system does not offer this.',
  offline: 'There is no connection. Check your network, then try again.',
  unreadable: 'The answer of the support system could not be read.',
  expired: 'This took too long and has expired. Try again.',
  'check-required': 'The support system has to check something with you first.',
  'unknown-outcome': 'The connection broke after sending. It may have arrived: look before you send it again.',
  waitFor: (t, seconds: number) =>
    t.plural(seconds, { one: 'Try again in # second.', other: 'Try again in # seconds.' }),
});
