import { definePart } from '../part.js';

export const listMessages = definePart('list', {
  heading: 'Cases',
  loading: 'Loading cases…',
  failed: 'The cases could not be loaded.',
  notLoaded: 'A part of the list could not be loaded.',
  retry: 'Try again',
  openCases: 'Open cases',
  waitingCases: 'Cases waiting for you',
  closedCases: 'Closed cases',
  allCases: 'All cases',
  case: 'Case',
  status: 'Status',
  severity: 'Severity',
  customer: 'Customer',
  updatedAt: 'Last update',
  noSubject: 'No subject',
  ownOrganisation: 'Your own organisation',
  filedBy: (_t, name: string) => `Filed by ${name}`,
  files: (t, count: number) => t.plural(count, { one: '# file', other: '# files' }),
});
