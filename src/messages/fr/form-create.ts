import type { formCreateMessages } from '../en/form-create.js';
import type { Translation } from '../part.js';

export const formCreate: Translation<typeof formCreateMessages> = {
  heading: (_t, label) => `Nouveau : ${label}`,
  save: 'Enregistrer et sélectionner',
  saving: 'Enregistrement…',
  failed: 'L’enregistrement a échoué.',
  candidates: 'Cela existe peut-être déjà. Utiliser une fiche existante ?',
  use: (_t, option) => `Utiliser ${option}`,
};
