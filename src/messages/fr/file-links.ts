import type { fileLinkMessages } from '../en/file-links.js';
import type { Translation } from '../part.js';

export const fileLinks: Translation<typeof fileLinkMessages> = {
  download: (_t, name) => `Télécharger ${name}`,
  show: (_t, name) => `Afficher ${name}`,
  hide: (_t, name) => `Masquer ${name}`,
  loading: 'Chargement…',
  scanning: 'Analyse antivirus en cours',
  refused: 'Non disponible',
  refusedHelp: 'Ajoutez une copie saine si le support en a besoin.',
  nameless: 'Fichier sans nom',
  failed: (_t, name) => `${name} n’a pas pu être chargé.`,
  notShown: (_t, name) => `${name} ne peut pas être affiché ici. Téléchargez-le.`,
  elsewhere: (_t, name) => `Ouvrir ${name}`,
};
