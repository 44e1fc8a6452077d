import { definePart } from '../part.js';

/** Choosing the customer in whose name one acts. */
export const customerPickerMessages = definePart('customerPicker', {
  label: 'Customer',
  another: 'Another customer',
  loading: 'Loading customers…',
  failed: 'The customers could not be loaded.',
  hint: 'Search by name, domain, place or number',
  none: 'No customers match',
  recent: 'Recent',
  all: 'All customers',
  recently: 'used recently',
  or: 'or',
  chooseOwn: 'Choose your own organisation',
  change: 'Change customer',
  clear: (_t, name: string) => `Choose no customer instead of ${name}`,
  keep: (_t, name: string) => `Keep ${name}`,
  nobody: 'No customer chosen',
  required: 'Choose a customer, or your own organisation.',
  gone: 'No longer among your customers.',
  unsupported: 'This support system has no list of customers to choose from.',
});
