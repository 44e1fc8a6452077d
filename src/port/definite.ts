import type { SupportError } from './error.js';

/** After these nothing has happened on the server, so an edited body may go out under a new key. A page that only reads does without. */
export const isDefinite = (error: SupportError): boolean =>
  !['offline', 'unavailable', 'unknown-outcome', 'unreadable', 'rate-limited', 'unauthenticated'].includes(error.kind);
