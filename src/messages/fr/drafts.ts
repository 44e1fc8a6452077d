import type { draftsMessages } from '../en/drafts.js';
import type { Translation } from '../part.js';

export const drafts: Translation<typeof draftsMessages> = {
  heading: 'Brouillons',
  loading: 'Chargement des brouillons…',
  failed: 'Les brouillons n’ont pas pu être chargés.',
  empty: 'Rien n’est inachevé. Ce que vous écrivez sans l’envoyer se trouve ici.',
  form: 'Dossier inachevé',
  reply: 'Réponse inachevée',
  change: 'Modification inachevée',
  plan: 'Changement de contacts de support',
  message: 'Non envoyé',
  waiting: 'En attente d’envoi',
  maybeSent: 'Peut-être envoyée : la confirmation s’est perdue',
  maybeFiled: 'Peut-être créé : la confirmation s’est perdue',
  untitled: 'Sans objet',
  noCompany: 'Entreprise pas encore choisie',
  subscriptions: (t, count) =>
    t.plural(count, { one: '# abonnement', many: '# d’abonnements', other: '# abonnements' }),
  ofCase: 'dossier',
  changed: (_t, time) => `Modifié le ${time}.`,
  until: (_t, date) => `Conservé jusqu’au ${date}.`,
  open: 'Continuer',
  discard: 'Abandonner',
  forGood: 'Abandonner définitivement ?',
  yes: 'Oui, abandonner',
  no: 'Non, conserver',
  discarded: 'Brouillon abandonné',
  elsewhere: 'Il est en cours de rédaction dans un autre onglet.',
  notKept: 'Les brouillons sont conservés tant que cette page reste ouverte.',
  deviceFull: 'Cet appareil n’a plus de place. Les brouillons sont conservés tant que cette page reste ouverte.',
  deviceBlocked:
    'Ce navigateur ne permet pas à la page de conserver des brouillons. Ils restent là tant que cette page est ouverte.',
  files: (t, count) => t.plural(count, { one: '# fichier', many: '# de fichiers', other: '# fichiers' }),
};
