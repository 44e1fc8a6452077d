import { definePart } from '../part.js';

export const listMessages = definePart('list', {
  heading: 'Cases',
});
