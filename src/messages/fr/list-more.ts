import type { listMoreMessages } from '../en/list-more.js';
import { midSentence } from '../mid-sentence.js';
import type { Translation } from '../part.js';

export const listMore: Translation<typeof listMoreMessages> = {
  newCase: 'Nouveau dossier',
  presets: 'Quels dossiers',
  open: 'Ouverts',
  waiting: 'En attente de notre part',
  closed: 'Clos',
  all: 'Tous',
  search: 'Rechercher des dossiers',
  searchHint: 'Numéro, objet ou description',
  searchButton: 'Rechercher',
  filters: 'Filtres',
  filtersActive: (t, count) => t.plural(count, { one: 'Filtres (#)', many: 'Filtres (#)', other: 'Filtres (#)' }),
  number: 'Numéro',
  subject: 'Objet',
  createdAt: 'Ouverture',
  newestFirst: 'du plus récent au plus ancien',
  oldestFirst: 'du plus ancien au plus récent',
  highFirst: 'de la plus forte à la plus faible',
  lowFirst: 'de la plus faible à la plus forte',
  ascending: 'ordre croissant',
  descending: 'ordre décroissant',
  sortBy: 'Trier par',
  sortOrder: (_t, by, order) => `${by}, ${order}`,
  caption: (t, what, sort) => `${what}, triés par : ${midSentence(sort, t.code)}.`,
  captionUnsorted: (_t, what) => `${what}.`,
  captionHint: 'Les boutons d’en-tête de colonne trient la liste.',
  count: (t, count) => t.plural(count, { one: '# dossier', many: '# de dossiers', other: '# dossiers' }),
  countAtLeast: (t, count) =>
    t.plural(count, { one: 'Plus d’# dossier', many: 'Plus de # de dossiers', other: 'Plus de # dossiers' }),
  pages: 'Pages de dossiers',
  rangeOf: (t, from, to, total) => `Dossiers ${t.number(from)}–${t.number(to)} sur ${t.number(total)}`,
  toFirst: 'Première page',

  stale: 'Impossible d’actualiser la liste. Elle n’est peut-être plus à jour.',
  noNewCase: 'Vous ne pouvez pas ouvrir de dossier ici pour le moment.',
  apply: 'Appliquer les filtres',
  activeFilters: 'Filtres actifs',
  removeFilter: (_t, filter) => `Retirer le filtre ${filter}`,
  clearFilters: 'Effacer les filtres',
  filter: (_t, name, value) => `${name} : ${value}`,

  text: 'Texte',
  whose: 'À qui sont les dossiers',
  changedAfter: 'Modifié après le',
  preset: 'Vue',
  sort: 'Ordre de tri',

  mine: 'Ouverts par moi',
  shared: 'Partagés avec moi',
  customers: 'De nos clients',
  everyone: 'Tous ceux que je peux voir',
  byCustomer: (_t, name) => `Ouvert par ${name}, côté client`,
  byPartner: (_t, name) => `Ouvert par ${name}, côté partenaire`,
  bySupport: (_t, name) => `Ouvert par ${name}, côté support`,
  contact: (_t, name) => `Contact : ${name}`,
  sorted: (t, sort) => `Triés par : ${midSentence(sort, t.code)}`,
  arrivals: (t, count) =>
    t.plural(count, {
      one: 'Afficher # nouveau dossier',
      many: 'Afficher # de nouveaux dossiers',
      other: 'Afficher # nouveaux dossiers',
    }),
  arrived: (t, count) =>
    t.plural(count, { one: '# nouveau dossier', many: '# de nouveaux dossiers', other: '# nouveaux dossiers' }),
  restarted: 'L’emplacement dans la liste a expiré : voici la première page.',
  notYet: 'Aucun résultat jusqu’ici, mais tout n’a pas encore été parcouru.',
  lookFurther: 'Chercher plus loin',

  noneOpen: 'Aucun dossier ouvert',
  noneWaiting: 'Aucun dossier n’attend de réponse de notre part',
  noneClosed: 'Aucun dossier clos',
  none: 'Aucun dossier pour l’instant',
  noneDetail:
    'Les dossiers que vous ouvrez apparaissent ici, ainsi que ceux que vos collègues et vos clients partagent avec vous.',
  onlyPreset: (_t, preset) => `Seule la vue « ${preset} » est affichée.`,
  showAll: 'Afficher tous les dossiers',
  noMatch: 'Aucun dossier ne correspond',
  hiding: (_t, filters) => `Ces filtres masquent le reste : ${filters}.`,

  unreadable: 'Ce dossier n’a pas pu être lu.',
  unreadableCase: (_t, id) => `Le dossier ${id} n’a pas pu être lu.`,
  created: (_t, number) => `Dossier ${number} créé`,
  notCreated: 'Non créé',
  dismiss: 'Retirer',

  notFiltered: (_t, filters) =>
    `Le système de support n’a pas appliqué tous les filtres : ${filters}. La liste peut en montrer plus que demandé.`,
  notSorted: 'Le système de support trie ces dossiers à sa façon.',
  leftOut: (_t, parts) => `Inconnu ici, donc ignoré : ${parts}.`,
};
