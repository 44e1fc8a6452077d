import { definePart } from '../part.js';

/** Writing into a case. */
export const replyMessages = definePart('reply', {
  heading: 'Reply',
  message: 'Your message',
  send: 'Send reply',
  failed: 'The reply was not sent.',
});
