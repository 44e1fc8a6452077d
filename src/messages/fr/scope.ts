import type { scopeMessages } from '../en/scope.js';
import type { Translation } from '../part.js';

export const scope: Translation<typeof scopeMessages> = {
  heading: 'Vous agissez en tant que',
  loading: 'Chargement de vos domaines…',
  failed: 'Impossible de charger vos domaines.',
  signedOut: 'Déconnecté',
  signIn: (_t, name) => `Se connecter à ${name}`,
  ended: (_t, name) => `Vous êtes déconnecté de ${name}. Vos autres domaines restent utilisables.`,
  now: (_t, name) => `Vous agissez maintenant en tant que ${name}.`,
  moved: (_t, name) => `Vous agissez maintenant en tant que ${name} : cette page en fait partie.`,
  kept: (_t, name) => `Ce que vous avez écrit en tant que ${name} y est conservé.`,
  sending: (_t, name) => `L’envoi commencé en tant que ${name} se poursuit.`,
  another: 'Passer à un autre domaine',
  hint: 'Recherchez par nom',
};
