import type { authorityMessages } from '../en/authority.js';
import type { Translation } from '../part.js';

export const authority: Translation<typeof authorityMessages> = {
  heading: 'Ce que vous pouvez faire pour un client',
  headingFor: (_t, customer) => `Ce que vous pouvez faire pour ${customer}`,
  loading: 'Vérification de vos droits…',
  failed: 'Impossible de vérifier ce que vous pouvez faire pour ce client.',
  none: 'Aucun client n’est encore choisi',
  noneHint:
    'Choisissez-en un : ce que vous pouvez faire pour lui s’affiche ici, avant que vous n’écriviez quoi que ce soit.',
  notSaid: 'Ce système de support n’indique pas à l’avance ce que vous pouvez faire pour un client.',
  notSaidHint: 'Si quelque chose n’est pas possible, le formulaire le dit et explique pourquoi.',
  rightMissing: 'Il vous manque un droit',
  rightMissingHint: 'Demandez-le à un administrateur de votre propre entreprise.',
  stale: 'Ces informations ne sont peut-être plus à jour.',

  fine: (_t, list) => `Vous pouvez ouvrir : ${list}.`,
  fineAll: (t, count) =>
    t.plural(count, {
      one: 'Vous pouvez ouvrir # type de dossier.',
      many: 'Vous pouvez ouvrir l’ensemble des # de types de dossiers.',
      other: 'Vous pouvez ouvrir les # types de dossiers.',
    }),
  ends: (_t, list, when) => `Prend fin ${when} : ${list}.`,
  part: (t, open, all) =>
    `Vous pouvez ouvrir ${t.number(open)} types de dossiers sur ${t.number(all)}. Ce qui manque pour les autres est indiqué ci-dessous.`,
  nothing: 'Vous ne pouvez pas encore ouvrir de dossier. Ce qui manque est indiqué ci-dessous.',
  unsure: 'Il n’est pas certain de ce que vous pouvez ouvrir. Vous pouvez essayer.',
  showDetails: 'Afficher les détails',
  hideDetails: 'Masquer les détails',
  rows: 'Types de dossiers',
  cases: 'Dossiers',

  ended: 'Terminé',
  until: (_t, date) => `Jusqu’au ${date}`,
  renews: (_t, date) => `Jusqu’au ${date}, puis renouvellement automatique`,
  endsOn: (_t, when, date) => `Prend fin ${when}, le ${date}`,
  endedOn: (_t, date) => `A pris fin le ${date}`,
  renewInTime: 'Demandez au client de renouveler l’autorisation d’ici là pour pouvoir continuer.',
  checkAgain: 'Vérifier à nouveau',

  needed: 'Conditions',
  met: 'Remplie',
  missing: 'Manquante',
  pending: 'Demandée',
  notNeeded: 'Non requise',
  unknown: 'Inconnue',
  since: (_t, date) => `depuis le ${date}`,
  waitingSince: (_t, date, when) => `demandée le ${date}, ${when} ; pas encore de réponse`,
  sameAs: (_t, what) => `La marche à suivre est indiquée sous « ${what} ».`,
  instead: 'Qui peut l’ouvrir à votre place',

  own: 'Il s’agit de votre propre organisation',
  ownHint: 'Les droits de vos clients ne s’appliquent pas aux dossiers que vous ouvrez pour vous-mêmes.',
  contract: 'Contrat',
  plan: 'Plan de support',
  noEntitlement: 'Aucun contrat ni plan de support n’est connu pour vos propres dossiers.',
  actingAs: 'Votre rôle auprès du client',
  portalAccess: 'Voit-il ces dossiers ?',
  sees: 'Oui, dans son propre portail',
  seesNot: 'Non, il n’a pas accès au portail',
  managedSince: 'Ses dossiers vous sont visibles',
  from: (_t, date) => `À partir du ${date}`,
  seeRefused: 'Vous ne voyez pas ses dossiers',
};
