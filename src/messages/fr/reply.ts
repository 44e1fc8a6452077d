import type { replyMessages } from '../en/reply.js';
import type { Translation } from '../part.js';

export const reply: Translation<typeof replyMessages> = {
  heading: 'Répondre',
  message: 'Votre message',
  send: 'Envoyer la réponse',
  failed: 'La réponse n’a pas été envoyée.',
};
