import { definePart } from '../part.js';

/** What one may do for a customer, in a word. */
export const customerStandingMessages = definePart('customerStanding', {
  allowed: 'You may file',
  ending: 'Ends soon',
  partly: 'In part',
  refused: 'Not authorised',
  unknown: 'Not certain',
  absent: 'No cases here',
  until: (_t, day: string) => `Until ${day}`,
  ownOrganisation: 'Your own organisation',
  own: (_t, name: string) => `Your own organisation, ${name}`,
  ownDetail: 'What your customers are entitled to does not apply to its cases.',
  contract: (_t, contract: string) => `Contract ${contract}`,
  plan: (_t, plan: string) => `Support plan: ${plan}`,
  missing: 'Is a customer missing?',
  unnamed: 'Customer',
});
