import type { statusMessages } from '../en/status.js';
import type { Translation } from '../part.js';

export const status: Translation<typeof statusMessages> = {
  new: 'Nouveau',
  'in-progress': 'En cours',
  'action-required': 'En attente de votre réponse',
  'solution-proposed': 'Solution proposée',
  closed: 'Clos',
  unknown: 'Statut inconnu',
  escalated: 'Escaladé',
  'on-hold': 'Suspendu',
  'awaiting-approval': 'En attente d’approbation',
  shared: 'Partagé',
  'being-created': 'En cours de création',
  unread: 'Non lu',
  severity: (_t, label) => `Gravité : ${label}`,
};
