import type { contactKeptMessages } from '../en/contact-kept.js';
import type { Translation } from '../part.js';

export const contactKept: Translation<typeof contactKeptMessages> = {
  choice: (t, count, when) =>
    `Vous avez choisi ${t.plural(count, { one: '# abonnement', many: '# d’abonnements', other: '# abonnements' })} (${when}), et pas encore d’entreprise.`,
  open: (t, count, company, when) =>
    `Vous avez commencé à confier ${t.plural(count, { one: '# abonnement', many: '# d’abonnements', other: '# abonnements' })} à ${company} (${when}). Rien n’a été envoyé.`,
  partly: (t, left, company, when) =>
    `Le passage à ${company} (${when}) n’est pas terminé : ${t.plural(left, { one: 'il reste # abonnement.', many: 'il reste # d’abonnements.', other: 'il reste # abonnements.' })}`,
  goOn: 'Continuer la modification',
  discard: 'L’abandonner',
  discarded: 'La modification a été abandonnée.',
  taking: 'Chargement…',
  failed: 'La modification n’a pas pu être chargée.',
  taken: 'Voici la modification que vous aviez commencée.',
  missing: (t, count) =>
    t.plural(count, {
      one: '# de ses abonnements n’est plus visible et a été retiré.',
      many: '# de ses abonnements ne sont plus visibles et ont été retirés.',
      other: '# de ses abonnements ne sont plus visibles et ont été retirés.',
    }),
};
