import type { lookupMessages } from '../en/lookup.js';
import type { Translation } from '../part.js';

export const lookup: Translation<typeof lookupMessages> = {
  show: (_t, label) => `Afficher les options : ${label}`,
  options: (_t, label) => `Options : ${label}`,
  clear: (_t, label) => `Effacer : ${label}`,
  remove: (_t, option) => `Retirer ${option}`,
  chosen: (_t, label) => `Choix : ${label}`,
  count: (t, count) => t.plural(count, { one: '# résultat', many: '# de résultats', other: '# résultats' }),
  none: 'Aucun résultat',
  // Spoken, where making one is offered.
  noneYet: 'Aucun résultat pour l’instant. L’option ci-dessous permet d’en créer un.',
  searching: 'Recherche…',
  failed: 'Les options n’ont pas pu être chargées.',
  retry: 'Réessayer',
  truncated: (t, shown, total) =>
    `${t.number(shown)} sur ${t.number(total)} affichés. Continuez à taper pour préciser.`,
  more: (t, shown) => `Les ${t.number(shown)} premiers sont affichés. Continuez à taper pour préciser.`,
  create: (_t, text) => `Créer « ${text} »…`,
  createNew: 'Créer…',
  added: (_t, option) => `${option} : ajouté et sélectionné`,
  unmatched: (_t, text) => `Choisissez une des options pour « ${text} », ou videz le champ.`,
  refused: (_t, option, reason) => `${option} : ${reason}`,
};
