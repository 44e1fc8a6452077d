import type { feedEventsMessages } from '../en/feed-events.js';
import type { Translation } from '../part.js';

export const feedEvents: Translation<typeof feedEventsMessages> = {
  opened: 'Dossier ouvert',
  status: (_t, from, to) => `Statut passé de ${from} à ${to}`,
  statusTo: (_t, to) => `Nouveau statut : ${to}`,
  severity: (_t, from, to) => `Gravité passée de ${from} à ${to}`,
  severityTo: (_t, to) => `Nouvelle gravité : ${to}`,
  contact: (_t, from, to) => `Contact remplacé : ${from}, désormais ${to}`,
  contactTo: (_t, to) => `Nouveau contact : ${to}`,
  shared: (_t, to) => `Partagé avec ${to}`,
  unshared: (_t, to) => `N’est plus partagé avec ${to}`,
  file: (_t, name) => `Fichier ajouté : ${name}`,
  escalated: 'Dossier escaladé',
  changed: 'Le dossier a été modifié',
  changedTo: (_t, what) => `Le dossier a été modifié : ${what}`,
};
