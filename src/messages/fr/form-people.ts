import type { formPeopleMessages } from '../en/form-people.js';
import type { Translation } from '../part.js';

export const formPeople: Translation<typeof formPeopleMessages> = {
  heading: 'Qui est concerné',
  filedBy: 'Ouvert par',
  you: (_t, name) => `Vous, ${name}`,
  youUnnamed: 'Vous',
  ownName: 'On ouvre toujours un dossier en son propre nom.',
  contact: 'Contact pour le support',
  contactHint: 'Le support écrit à cette personne, jamais au client.',
  nobody: 'Personne pour l’instant',
  seenBy: 'Qui voit le dossier',
  sees: (_t, customer) => `${customer} voit ce dossier dans son propre portail.`,
  seesNot: (_t, customer) => `${customer} n’a pas accès au portail et ne voit pas ce dossier.`,
  seesPerhaps: (_t, customer) => `On ne sait pas si ${customer} voit ce dossier. Écrivez comme si c’était le cas.`,
  shared: 'Partagé avec',
  sharedWithNobody: 'Personne d’autre',
  sharedGain:
    'Ces personnes voient tout le dossier, avec ses messages et ses fichiers, et reçoivent un e-mail à chaque changement.',
  sharedLoss: 'Si vous arrêtez le partage, elles ne le voient plus. Elles gardent ce qu’elles ont reçu.',
  mails: 'Les e-mails du dossier vont à',
  mailsGain: 'Qui lit ces adresses reçoit les e-mails, sans voir le dossier dans un portail.',
  signInAddress: 'Votre adresse de connexion',
  data: (_t, customer) => `Coordonnées de ${customer}`,
  dataHint: 'Elles ne font pas partie du dossier et ne se modifient que là où elles sont tenues.',
  address: 'Adresse',
  theirContact: 'Parle au nom du client',
  keptAt: 'Tenues dans',
  followUpOf: 'Fait suite à',
};
