import type { commonMessages } from '../en/common.js';
import type { Translation } from '../part.js';

export const common: Translation<typeof commonMessages> = {
  loading: 'Chargement…',
  retry: 'Réessayer',
  close: 'Fermer',
  cancel: 'Annuler',
  save: 'Enregistrer',
  change: 'Modifier',
  remove: (_t, what) => `Retirer ${what}`,
  back: 'Retour',
  unknown: 'Inconnu',
  newTab: '(s’ouvre dans un nouvel onglet)',
  info: 'Remarque',
  warning: 'Attention',
  error: 'Erreur',
  success: 'Terminé',
  copy: (_t, what) => `Copier ${what}`,
  copied: 'Copié',
  reference: 'Référence',
  referenceNamed: (_t, reference) => `Référence ${reference}`,
  writeTo: (_t, to) => `Écrire à ${to}`,
  copyText: 'Copier le texte',
  offline: 'Vous êtes hors ligne. Ce que vous écrivez est conservé ici.',
  online: 'La connexion est rétablie.',
  sessionEnded: 'Votre session a pris fin. Vos réponses sont conservées.',
  signIn: 'Se connecter',
  refused: 'Ce n’est pas possible pour le moment.',
  notConnected: 'Cette page n’est pas encore reliée à un système de support.',
  incomplete: (t, sources) =>
    t.plural(sources, {
      one: '# source n’a pas répondu.',
      many: '# de sources n’ont pas répondu.',
      other: '# sources n’ont pas répondu.',
    }),
  unreadable: (t, rows) =>
    t.plural(rows, {
      one: '# élément n’a pas pu être lu.',
      many: '# d’éléments n’ont pas pu être lus.',
      other: '# éléments n’ont pas pu être lus.',
    }),
};
