import type { bodyMessages } from '../en/bodies.js';
import type { Translation } from '../part.js';

export const bodies: Translation<typeof bodyMessages> = {
  loading: 'Chargement du texte…',
  quote: 'Messages précédents',
  signature: 'Signature',
  table: 'Tableau',
  code: 'Code',
  picture: 'Image',
  disguised: (_t, named, target) => `indique ${named}, mais mène à ${target}`,
  more: 'Afficher la suite',
  pictures: (t, count) =>
    t.plural(count, {
      one: 'Charger # image depuis Internet',
      many: 'Charger # d’images depuis Internet',
      other: 'Charger # images depuis Internet',
    }),
  picturesHint: 'L’expéditeur pourra voir que le texte a été lu.',
  plain: 'La mise en forme de ce texte n’a pas pu être lue. Le voici tel quel.',
};
