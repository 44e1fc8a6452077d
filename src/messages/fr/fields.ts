import type { fieldMessages } from '../en/fields.js';
import type { Translation } from '../part.js';

export const fields: Translation<typeof fieldMessages> = {
  optional: '(facultatif)',
  errorPrefix: 'Erreur :',
  problems: 'Certaines réponses sont à corriger',
  choose: 'Choisir…',
  none: 'Aucun',
  yes: 'Oui',
  no: 'Non',
  loadingOptions: 'Chargement des options…',
  chooseFirst: (_t, parent) => `Choisissez d’abord « ${parent} »`,
  charactersLeft: (t, count) =>
    t.plural(count, {
      one: '# caractère restant',
      many: '# de caractères restants',
      other: '# caractères restants',
    }),
  charactersOver: (t, count) =>
    t.plural(count, {
      one: '# caractère en trop',
      many: '# de caractères en trop',
      other: '# caractères en trop',
    }),
  bytesLeft: (t, count) => `Encore ${t.bytes(count)}`,
  bytesOver: (t, count) => `${t.bytes(count)} en trop`,
};
