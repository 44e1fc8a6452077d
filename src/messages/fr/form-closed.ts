import type { formClosedMessages } from '../en/form-closed.js';
import type { Translation } from '../part.js';

export const formClosed: Translation<typeof formClosedMessages> = {
  unsupported: 'Aucun dossier ne peut être ouvert ici',
  unsupportedDetail: 'Ce système de support n’accepte pas de nouveaux dossiers par cette page.',
  forbidden: 'Vous ne pouvez pas ouvrir de dossier ici',
  missing: 'Ce qui manque',
  missingThere: 'Ce qui manque, et comment l’obtenir, est indiqué sur cette page :',
  elsewhere: 'Ce dossier s’ouvre ailleurs',
  filedThere: 'Demandes déposées là-bas',
  unavailable: (t, count) =>
    t.plural(count, {
      one: '# choix ne vous est pas ouvert',
      many: '# de choix ne vous sont pas ouverts',
      other: '# choix ne vous sont pas ouverts',
    }),
};
