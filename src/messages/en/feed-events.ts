import { definePart } from '../part.js';

/** What happened to a case. */
export const feedEventsMessages = definePart('feedEvents', {
  opened: 'Case opened',
  status: (_t, from: string, to: string) => `Status changed from ${from} to ${to}`,
  statusTo: (_t, to: string) => `Status changed to ${to}`,
  severity: (_t, from: string, to: string) => `Severity changed from ${from} to ${to}`,
  severityTo: (_t, to: string) => `Severity changed to ${to}`,
  contact: (_t, from: string, to: string) => `Contact changed from ${from} to ${to}`,
  contactTo: (_t, to: string) => `Contact changed to ${to}`,
  shared: (_t, to: string) => `Shared with ${to}`,
  unshared: (_t, to: string) => `No longer shared with ${to}`,
  file: (_t, name: string) => `File added: ${name}`,
  escalated: 'Case escalated',
  changed: 'The case was changed',
  changedTo: (_t, what: string) => `The case was changed: ${what}`,
});
