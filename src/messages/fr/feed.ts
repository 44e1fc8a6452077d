import type { feedMessages } from '../en/feed.js';
import type { Translation } from '../part.js';

export const feed: Translation<typeof feedMessages> = {
  heading: 'Historique',
  loading: 'Chargement de l’historique…',
  failed: 'L’historique n’a pas pu être chargé.',
  notChosen: 'Aucun dossier choisi',
  notChosenHint: 'Choisissez un dossier dans la liste pour lire son historique ici.',
  entries: (t, count) => t.plural(count, { one: '# entrée', many: '# d’entrées', other: '# entrées' }),
  replyFrom: 'Réponse de',
  solutionFrom: 'Solution de',
  changeBy: 'Modification par',
  someone: 'Auteur inconnu',
  you: 'Vous',
  partner: 'Partenaire',
  customer: 'Client',
  vendor: 'Support',
  system: 'Système',
  email: 'par e-mail',
  phone: 'par téléphone',
  api: 'depuis un autre système',
  solution: 'Solution proposée',
  moreChanges: (t, count) =>
    t.plural(count, {
      one: '# autre modification',
      many: '# d’autres modifications',
      other: '# autres modifications',
    }),
  entryFailed: 'Cette entrée n’a pas pu être affichée.',
};
