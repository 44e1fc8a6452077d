import { definePart } from '../part.js';

export const formMessages = definePart('form', {
  heading: 'New case',
});
