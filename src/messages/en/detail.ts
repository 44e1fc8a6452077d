import { definePart } from '../part.js';

export const detailMessages = definePart('detail', {
  heading: 'Case',
});
