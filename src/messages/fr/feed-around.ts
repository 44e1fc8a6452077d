import type { feedAroundMessages } from '../en/feed-around.js';
import type { Translation } from '../part.js';

export const feedAround: Translation<typeof feedAroundMessages> = {
  none: 'Rien n’a encore été écrit',
  noneHint: 'Les messages et les modifications du dossier apparaîtront ici.',
  stale: 'L’historique n’a pas pu être actualisé. Il y a peut-être des entrées plus récentes.',
  newestFirst: 'Les plus récentes d’abord',
  oldestFirst: 'Les plus anciennes d’abord',
  shownOf: (t, shown, total) => `${t.number(shown)} entrées sur ${t.number(total)}`,
  keys: 'Raccourcis clavier',
  keyNext: 'Entrée suivante',
  keyPrevious: 'Entrée précédente',
  keyAfter: 'Sortir des entrées vers l’avant',
  keyBefore: 'Sortir des entrées vers l’arrière',
  keySend: 'Envoyer la réponse',
  older: 'Charger les entrées plus anciennes',
  olderMore: (t, count) =>
    t.plural(count, {
      one: 'Charger les entrées plus anciennes (encore #)',
      many: 'Charger les entrées plus anciennes (encore #)',
      other: 'Charger les entrées plus anciennes (encore #)',
    }),
  olderLoading: 'Chargement des entrées plus anciennes…',
  olderFailed: 'Les entrées plus anciennes n’ont pas pu être chargées.',
  beginning: 'Le dossier commence ici',
  showNew: (t, count) =>
    t.plural(count, {
      one: 'Afficher # nouvelle entrée',
      many: 'Afficher # de nouvelles entrées',
      other: 'Afficher # nouvelles entrées',
    }),
  arrived: (t, count) =>
    t.plural(count, { one: '# nouvelle entrée', many: '# de nouvelles entrées', other: '# nouvelles entrées' }),
  unread: 'Nouveau depuis votre dernière visite',
  toUnread: 'Aller à la première entrée non lue',
  solutionHint: 'Si elle convient, le dossier peut être clos. Sinon, dites-le dans une réponse.',
  visibleTo: 'Visible par',
  internal: 'Interne',
  deferred: 'Ce texte est très long.',
  showDeferred: 'Charger le texte',
  deferredFailed: 'Le texte n’a pas pu être chargé.',
};
