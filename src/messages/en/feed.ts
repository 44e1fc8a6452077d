import { definePart } from '../part.js';

export const feedMessages = definePart('feed', {
  heading: 'History',
});
