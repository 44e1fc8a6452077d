import type { formCheckMessages } from '../en/form-checks.js';
import type { Translation } from '../part.js';

export const formChecks: Translation<typeof formCheckMessages> = {
  heading: 'Avant l’envoi du dossier',
  confirm: (_t, choice) => `Vous avez choisi « ${choice} ». Veuillez confirmer :`,
  confirmAll: 'Cochez chaque affirmation, ou revenez en arrière et choisissez autre chose.',
  findings: (t, count) =>
    t.plural(count, {
      one: '# passage contient peut-être des données sensibles',
      many: '# de passages contiennent peut-être des données sensibles',
      other: '# passages contiennent peut-être des données sensibles',
    }),
  findingsDetail: 'Le support et toutes les personnes qui voient le dossier peuvent les lire. À vous de décider.',
  found: (_t, kind, field) => `${kind} dans « ${field} »`,
  email: 'Adresse e-mail',
  phone: 'Numéro de téléphone',
  card: 'Numéro de carte de paiement',
  iban: 'Compte bancaire (IBAN)',
  token: 'Jeton d’accès',
  key: 'Clé privée',
  password: 'Mot de passe',
  id: 'Numéro d’identité',
  mask: 'Masquer',
  maskNamed: (_t, found) => `Masquer : ${found}`,
  masked: 'Masqué',
  maskAll: 'Tout masquer',
  goBack: 'Revenir',
  send: 'Créer le dossier',
  sendAnyway: 'Envoyer quand même',
  filesFailed: (t, count) =>
    t.plural(count, {
      one: '# fichier n’a pas été envoyé',
      many: '# de fichiers n’ont pas été envoyés',
      other: '# fichiers n’ont pas été envoyés',
    }),
  sendWithout: (_t, files) => `Envoyer sans ${files}`,
  tryAgain: 'Réessayer',
};
