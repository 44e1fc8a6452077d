import { definePart } from '../part.js';

export const dialogMessages = definePart('dialog', {
  close: 'Close',
  discardHeading: 'Discard what you have entered?',
  discard: 'Discard',
  keep: 'Keep editing',
});
