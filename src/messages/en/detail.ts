import { definePart } from '../part.js';

/** What the first sight of a case needs. The rest of it speaks with `detailMore`, its forms with `changes`. */
export const detailMessages = definePart('detail', {
  heading: 'Case',
  loading: 'Loading the case…',
  failed: 'The case could not be loaded.',
  number: 'Case number',
  customer: 'Filed for',
  own: 'Your own organisation',
  filedBy: 'Filed by',
  contact: 'Contact for support',
  product: 'Product',
  category: 'Category',
  severity: 'Severity',
  created: 'Opened',
});
