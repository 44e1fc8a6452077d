import { definePart } from '../part.js';

/** The form for a new case, up to the moment of sending. */
export const formMessages = definePart('form', {
  heading: 'New case',
  loading: 'Loading the form…',
  failed: 'The form could not be loaded.',

  filingFor: (_t, customer: string) => `Filing for ${customer}`,
  filingOwn: (_t, name: string) => `Filing for your own organisation, ${name}`,
  filingOwnDetail: 'What your customers are entitled to does not apply to this case.',

  templates: 'Start from a typical request',
  kept: (_t, time: string) => `Kept while this page stays open, ${time}`,
  discard: 'Discard',

  sensitive: 'Do not write passwords, card numbers or personal data of others into a case or its files.',

  submit: 'Create case',
  continue: 'Continue',
});
