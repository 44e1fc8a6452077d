import type { dialogMessages } from '../en/dialog.js';
import type { Translation } from '../part.js';

export const dialog: Translation<typeof dialogMessages> = {
  close: 'Fermer',
  discardHeading: 'Abandonner votre saisie ?',
  discard: 'Abandonner',
  keep: 'Continuer la saisie',
};
