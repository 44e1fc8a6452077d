import type { formMessages } from '../en/form.js';
import type { Translation } from '../part.js';

export const form: Translation<typeof formMessages> = {
  heading: 'Nouveau dossier',
  loading: 'Chargement du formulaire…',
  failed: 'Le formulaire n’a pas pu être chargé.',
  refreshing: 'Recherche des questions liées à cette réponse…',
  refreshFailed: 'Les questions liées à cette réponse n’ont pas pu être chargées.',
  unsupported: 'Aucun dossier ne peut être ouvert ici',
  unsupportedDetail: 'Ce système d’assistance n’accepte pas de nouveaux dossiers par cette page.',
  forbidden: 'Vous ne pouvez pas ouvrir de dossier ici',
  missing: 'Ce qui manque',
  elsewhere: 'Cette demande se fait ailleurs',
  unreadable: (t, count) =>
    t.plural(count, {
      one: '# question de ce formulaire est illisible et a été omise.',
      many: '# de questions de ce formulaire sont illisibles et ont été omises.',
      other: '# questions de ce formulaire sont illisibles et ont été omises.',
    }),

  filingFor: (_t, customer) => `Dossier au nom de ${customer}`,
  filingOwn: (_t, name) => `Dossier pour votre propre organisation, ${name}`,
  filingOwnDetail: 'Les droits de vos clients ne s’appliquent pas à ce dossier.',
  otherCustomer: (_t, own, other) => `Ce que vous avez écrit ici concerne ${own}. La page est passée à ${other}.`,
  fileForOther: (_t, other) => `L’ouvrir plutôt pour ${other}`,

  templates: 'Partir d’une demande courante',
  templateUsed: (_t, template) => `Rempli d’après « ${template} »`,
  notFilled: (_t, names) => `Ce formulaire n’a pas de question pour : ${names}`,
  restored: 'Vous retrouvez ici ce que vous aviez écrit.',
  kept: (_t, time) => `Conservé dans cet onglet, ${time}`,
  discard: 'Abandonner',
  discarded: 'Tout ce que vous aviez écrit a été abandonné.',
  undo: 'Annuler',

  sensitive:
    'N’écrivez ni mots de passe, ni numéros de carte, ni données personnelles de tiers dans un dossier ou ses fichiers.',
  options: (t, label, count) =>
    `${label} : ${t.plural(count, { one: '# choix', many: '# de choix', other: '# choix' })}.`,
  cleared: 'Le choix précédent ne convient plus et a été effacé.',
  misfit: 'Une valeur était prévue ici, mais elle ne convient pas.',
  questionsAdded: (t, count) =>
    t.plural(count, { one: '# question ajoutée', many: '# de questions ajoutées', other: '# questions ajoutées' }),

  submit: 'Créer le dossier',
  continue: 'Continuer',
  step: (t, at, of, title) => `Étape ${t.number(at)} sur ${t.number(of)} : ${title}`,
  details: 'Détails',
};
