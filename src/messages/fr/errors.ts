import type { errorMessages } from '../en/errors.js';
import type { Translation } from '../part.js';

export const errors: Translation<typeof errorMessages> = {
  unauthenticated: 'Vous n’êtes pas connecté. Connectez-vous pour continuer.',
  forbidden: 'Vous n’y êtes pas autorisé.',
  'not-found': 'Cet élément n’existe pas, ou vous ne pouvez pas le voir.',
  invalid: 'Le système de support n’a pas accepté certaines réponses.',
  conflict: 'Quelqu’un l’a modifié entre-temps.',
  'rate-limited': 'Trop de requêtes à la fois. Patientez un instant, puis réessayez.',
  unavailable: 'Le système de support ne répond pas. Réessayez dans un instant.',
  unsupported: 'Le système de support ne propose pas cette fonction.',
  offline: 'Aucune connexion. Vérifiez votre réseau, puis réessayez.',
  unreadable: 'La réponse du système de support n’a pas pu être lue.',
  expired: 'Le délai est dépassé. Réessayez.',
  'check-required': 'Le système de support doit d’abord vérifier quelque chose avec vous.',
  'unknown-outcome':
    'La connexion a été coupée après l’envoi. Votre envoi est peut-être arrivé : vérifiez avant de recommencer.',
  waitFor: (t, seconds) =>
    t.plural(seconds, {
      one: 'Réessayez dans # seconde.',
      many: 'Réessayez dans # de secondes.',
      other: 'Réessayez dans # secondes.',
    }),
};
