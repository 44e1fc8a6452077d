import { definePart } from '../part.js';

/** The form for a new case, up to the moment of sending. */
export const formMessages = definePart('form', {
  heading: 'New case',
  loading: 'Loading the form…',
  failed: 'The form could not be loaded.',

  templates: 'Start from a typical case',

  noCustomer: 'No customer is chosen yet.',
  chooseCustomer: 'Choose the customer',
  changeCustomer: 'Change customer',

  sensitive: 'Do not write passwords, card numbers or personal data of others into a case or its files.',

  submit: 'Create case',
});
