import type { formSendingMessages } from '../en/form-sending.js';
import type { Translation } from '../part.js';

export const formSending: Translation<typeof formSendingMessages> = {
  submitting: 'Création…',
  waitingForFiles: (t, count) =>
    t.plural(count, {
      one: 'En attente de l’envoi de # fichier…',
      many: 'En attente de l’envoi de # de fichiers…',
      other: 'En attente de l’envoi de # fichiers…',
    }),
  notCreated: 'Le dossier n’a pas été créé.',
  outcomeUnknown: 'On ne sait pas si le dossier a été créé.',
  sendAgain: 'Renvoyer',
  sameKey:
    'La réponse s’est perdue en chemin. Renvoyé tel quel, l’envoi garde la même clé : un seul dossier sera créé.',
  unsureDetail:
    'La réponse s’est perdue en chemin. Regardez d’abord dans la liste : si le premier envoi est arrivé, le renvoyer créerait un second dossier.',
  looking: 'Recherche parmi vos dossiers…',
  candidates: (t, count) =>
    t.plural(count, {
      one: 'Ce dossier lui ressemble :',
      many: 'Ces # dossiers lui ressemblent :',
      other: 'Ces # dossiers lui ressemblent :',
    }),
  noCandidates: 'Aucun dossier semblable n’a été trouvé. Un nouveau dossier peut tarder un peu à apparaître.',
  lookAgain: 'Chercher encore',
  lookFailed: 'Vos dossiers n’ont pas pu être parcourus.',
  thisIsIt: 'C’est celui-ci',
  lookInList: 'Voir la liste des dossiers',
  sendAnyway: 'Renvoyer quand même',
  isFiled: 'Le dossier y est : abandonner ma saisie',
  required: 'À remplir.',
  requiredChoice: 'Choisissez une réponse.',
  requiredTick: 'À cocher pour continuer.',
  requiredFile: 'Ajoutez un fichier.',
  tooShort: (t, min) =>
    t.plural(min, {
      one: 'Écrivez au moins # caractère.',
      many: 'Écrivez au moins # de caractères.',
      other: 'Écrivez au moins # caractères.',
    }),
  tooLong: (t, over) =>
    t.plural(over, {
      one: 'Raccourcissez de # caractère.',
      many: 'Raccourcissez de # de caractères.',
      other: 'Raccourcissez de # caractères.',
    }),
  tooManyBytes: (t, over) => `Raccourcissez de ${t.bytes(over)}.`,
  notAnOption: 'Ce choix n’est pas disponible. Choisissez-en un autre.',
  optionRefused: 'Ce choix ne vous est pas ouvert. Choisissez-en un autre.',
  notANumber: 'Indiquez un nombre.',
  tooSmall: (t, min) => `Indiquez au moins ${t.number(min)}.`,
  tooLarge: (t, max) => `Indiquez au plus ${t.number(max)}.`,
  notADate: 'Indiquez une date qui existe.',
  tooEarly: (t, min, zone) => `Indiquez une date qui n’est pas antérieure au ${t.dateTime(min, zone)}.`,
  tooLate: (t, max, zone) => `Indiquez une date qui n’est pas postérieure au ${t.dateTime(max, zone)}.`,
  notAnEmail: 'Indiquez une adresse e-mail, comme nom@exemple.fr.',
  notThisEmail: (_t, text) => `${text} : Indiquez une adresse e-mail, comme nom@exemple.fr.`,
  notAPhone: 'Indiquez un numéro de téléphone, comme +33 1 23 45 67 89.',
  tooMany: (t, max) =>
    t.plural(max, { one: '# choix au plus.', many: '# de choix au plus.', other: '# choix au plus.' }),
  invalid: 'Cette réponse est inutilisable. Saisissez-la à nouveau.',

  refreshFailed: 'Les questions liées à cette réponse n’ont pas pu être chargées.',
  unreadable: (t, count) =>
    t.plural(count, {
      one: '# question de ce formulaire est illisible et a été omise.',
      many: '# de questions de ce formulaire sont illisibles et ont été omises.',
      other: '# questions de ce formulaire sont illisibles et ont été omises.',
    }),
  otherCustomer: (_t, own, other) => `Ce que vous avez écrit ici concerne ${own}. La page est passée à ${other}.`,
  goOnFor: (_t, own) => `Continuer pour ${own}`,
  fileForOther: (_t, other) => `L’ouvrir plutôt pour ${other}`,
  beginForOther: (_t, other) => `Garder en brouillon et commencer un nouveau dossier pour ${other}`,
  noCustomer: (_t, own) =>
    `Ce que vous avez écrit ici reste pour ${own}. Plus aucun client n’est choisi sur cette page.`,
  beginForNobody: 'Garder en brouillon et commencer un nouveau dossier',
  templateUsed: (_t, template) => `Rempli d’après « ${template} »`,
  nowFor: (_t, customer) => `Le client a changé : le dossier est maintenant pour ${customer}.`,
  nowOwn: (_t, name) => `Le client a changé : le dossier est maintenant pour votre propre organisation, ${name}.`,
  customerChanged: 'Le client a changé.',
  followsUp: 'Ce dossier fait suite à un dossier précédent :',
  followsOther: (_t, number, owner, customer) =>
    `${number} a été ouvert pour ${owner}, et ce formulaire est pour ${customer}.`,
  notFilled: (_t, names) => `Ce formulaire n’a pas de question pour : ${names}`,
  restored: 'Vous retrouvez ici ce que vous aviez écrit.',
  discarded: 'Tout ce que vous aviez écrit a été abandonné.',
  undo: 'Annuler',
  options: (t, label, count) =>
    `${label} : ${t.plural(count, { one: '# choix', many: '# de choix', other: '# choix' })}.`,
  cleared: 'Le choix précédent ne convient plus et a été effacé.',
  misfit: 'Une valeur était prévue ici, mais elle ne convient pas.',
  questionsAdded: (t, count) =>
    t.plural(count, { one: '# question ajoutée', many: '# de questions ajoutées', other: '# questions ajoutées' }),

  filingFor: (_t, customer) => `Dossier au nom de ${customer}`,
  filingOwn: (_t, name) => `Dossier pour votre propre organisation, ${name}`,
  filingOwnDetail: 'Les droits de vos clients ne s’appliquent pas à ce dossier.',
  kept: (_t, time) => `Conservé tant que cette page reste ouverte, ${time}`,
  keptOnDevice: (_t, time: string) => `Conservé sur cet appareil, ${time}`,
  keeping: 'Enregistrement sur cet appareil…',
  keptUntil: (_t, date: string) => `Conservé jusqu’au ${date}.`,
  keep: 'Conserver',
  leftover: 'Ces réponses n’ont plus leur place dans le formulaire :',
  otherDraft: (_t, time: string) => `Un autre dossier est inachevé, du ${time}.`,
  openDraft: 'L’ouvrir',
  elsewhere: 'Il est en cours de rédaction dans un autre onglet.',
  deviceFull: 'Cet appareil n’a plus de place. Votre texte est conservé tant que cette page reste ouverte.',
  deviceBlocked:
    'Ce navigateur ne permet pas à la page de conserver votre texte. Il reste là tant que cette page est ouverte.',
  discard: 'Abandonner',
  continue: 'Continuer',
};
