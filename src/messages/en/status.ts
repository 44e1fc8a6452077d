import { definePart } from '../part.js';

/** Words for where a case stands. The system's own label is shown instead where it brings one. */
export const statusMessages = definePart('status', {
  new: 'New',
  'in-progress': 'In progress',
  'action-required': 'Waiting for you',
  'solution-proposed': 'Solution proposed',
  closed: 'Closed',
  unknown: 'Status unknown',
  escalated: 'Escalated',
  'on-hold': 'On hold',
  'awaiting-approval': 'Awaiting approval',
  shared: 'Shared',
  'being-created': 'Being created',
  unread: 'Unread',
  severity: (_t, label: string) => `Severity: ${label}`,
});
