import type { replySendingMessages } from '../en/reply-sending.js';
import type { Translation } from '../part.js';

export const replySending: Translation<typeof replySendingMessages> = {
  audience: 'Qui le lira',
  internal: 'Interne',
  sendReopen: 'Envoyer et rouvrir',
  sending: 'Envoi…',
  sent: 'Réponse envoyée',
  missing: 'Écrivez d’abord un message.',
  maybeSent: 'On ne sait pas si la réponse a été envoyée.',
  kept: 'Ce que vous avez écrit est conservé tant que cette page reste ouverte.',
  files: 'Fichiers de cette réponse',
  uploading: (t, count) =>
    t.plural(count, {
      one: 'En attente de # fichier avant l’envoi…',
      many: 'En attente de # de fichiers avant l’envoi…',
      other: 'En attente de # fichiers avant l’envoi…',
    }),
  filesFailed: (t, count) =>
    t.plural(count, {
      one: '# fichier n’a pas pu être téléversé',
      many: '# de fichiers n’ont pas pu être téléversés',
      other: '# fichiers n’ont pas pu être téléversés',
    }),
  without: (_t, names) => `Envoyer sans ${names}`,
  arrived: (t, count) =>
    t.plural(count, {
      one: '# nouvelle entrée est arrivée pendant que vous écriviez',
      many: '# de nouvelles entrées sont arrivées pendant que vous écriviez',
      other: '# nouvelles entrées sont arrivées pendant que vous écriviez',
    }),
  arrivedHint: 'L’historique montre ce qui est nouveau. Votre réponse convient-elle encore ?',
  anyway: 'Envoyer quand même',
  keepWriting: 'Continuer à écrire',
  checkWhere: 'Il se passe à l’endroit où le dossier lui-même est affiché.',
  closed: 'Ce dossier est clos. Votre message y est ajouté et il reste clos.',
  reopens: 'Ce dossier est clos. Votre message le rouvre.',
  reopensUntil: (_t, when, left) =>
    `Ce dossier est clos. Votre message le rouvre ; c’est possible jusqu’au ${when} (${left}).`,
  askReopen: 'Rouvrir le dossier avec ce message ?',
  notPossible: 'Vous ne pouvez pas répondre à ce dossier',
  followUp: 'Ouvrir un dossier de suivi',
  outgoing: 'Pas encore envoyé',
  waits: 'En attente',
  waitsForNetwork: 'En attente du réseau',
  goesWhenOnline: 'Le message partira tout seul dès le retour du réseau.',
  triesAgain: 'Un nouvel essai aura lieu automatiquement.',
  tryNow: 'Essayer maintenant',
  notSent: 'La réponse n’a pas été envoyée.',
  caseChanged: 'Le dossier a changé depuis que vous avez écrit ceci. Votre message convient-il toujours ?',
  entryLikeIt: (_t, at) => `Une entrée avec le même texte figure dans l’historique, du ${at}.`,
  noEntryLikeIt: 'Aucune entrée avec ce texte n’a été trouvée dans l’historique pour l’instant.',
  wasSent: 'Elle est partie : retirer ceci',
  sendAgain: 'Renvoyer',
  lookAgain: 'Chercher encore',
  edit: 'Modifier',
  discard: 'Abandonner',
  restored: 'Vous retrouvez ici ce que vous aviez écrit.',
  keep: 'Conserver',
  keptUntil: (_t, date) => `Conservé jusqu’au ${date}.`,
  keptOnDevice: (_t, time) => `Conservé sur cet appareil, ${time}`,
  keeping: 'Enregistrement sur cet appareil…',
  deviceFull: 'Cet appareil n’a plus de place. Votre texte est conservé tant que cette page reste ouverte.',
  deviceBlocked:
    'Ce navigateur ne permet pas à la page de conserver votre texte. Il reste là tant que cette page est ouverte.',
};
