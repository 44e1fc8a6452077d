import type { listMessages } from '../en/list.js';
import type { Translation } from '../part.js';

export const list: Translation<typeof listMessages> = {
  heading: 'Dossiers',
  loading: 'Chargement des dossiers…',
  failed: 'Impossible de charger les dossiers.',
  notLoaded: 'Une partie de la liste n’a pas pu être chargée.',
  retry: 'Réessayer',
  openCases: 'Dossiers ouverts',
  waitingCases: 'Dossiers en attente de votre réponse',
  closedCases: 'Dossiers clos',
  allCases: 'Tous les dossiers',
  case: 'Dossier',
  status: 'Statut',
  severity: 'Gravité',
  customer: 'Client',
  updatedAt: 'Dernière mise à jour',
  noSubject: 'Sans objet',
  ownOrganisation: 'Votre propre organisation',
  filedBy: (_t, name) => `Ouvert par ${name}`,
  files: (t, count) => t.plural(count, { one: '# fichier', many: '# de fichiers', other: '# fichiers' }),
};
