import { definePart } from '../part.js';

/** Where nothing can be filed, or not like this. */
export const formClosedMessages = definePart('formClosed', {
  unsupported: 'New cases cannot be filed here',
  unsupportedDetail: 'This support system does not take new cases through this page.',
  forbidden: 'You cannot file a case here',
  missing: 'What is missing',
  missingThere: 'What is missing, and how to get it, is said on this page:',
  elsewhere: 'This is handled elsewhere',
  filedThere: 'Requests filed there',
  unavailable: (t, count: number) =>
    t.plural(count, { one: '# choice is not open to you', other: '# choices are not open to you' }),
});
