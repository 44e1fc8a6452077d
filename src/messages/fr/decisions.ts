import type { decisionMessages } from '../en/decisions.js';
import type { Translation } from '../part.js';

export const decisions: Translation<typeof decisionMessages> = {
  allowed: 'Autorisé',
  refused: 'Impossible',
  unknown: 'Incertain',
  ending: 'Se termine bientôt',
  unknownHint: 'Le système de support ne dit pas si c’est possible. Vous pouvez essayer : la réponse vient à l’envoi.',
  whatToDo: 'Que faire',
  messageIn: (_t, language) => `Le message est rédigé dans la langue du destinataire : ${language}.`,
};
