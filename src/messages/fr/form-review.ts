import type { formReviewMessages } from '../en/form-review.js';
import type { Translation } from '../part.js';

export const formReview: Translation<typeof formReviewMessages> = {
  heading: 'Vérifiez vos réponses',
  change: 'Modifier',
  changeNamed: (_t, label) => `Modifier : ${label}`,
  notAnswered: 'Sans réponse',
  files: 'Fichiers',
  noFiles: 'Aucun',
  step: (t, at, of, title) => `Étape ${t.number(at)} sur ${t.number(of)} : ${title}`,
  details: 'Détails',
};
