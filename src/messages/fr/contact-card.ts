import type { contactCardMessages } from '../en/contact-card.js';
import type { Translation } from '../part.js';

export const contactCard: Translation<typeof contactCardMessages> = {
  heading: 'Qui vous aide',
  loading: 'Chargement des contacts de support…',
  failed: 'Impossible de charger les contacts de support.',
  none: 'Aucun contact de support n’est connu ici',
  noneHint: 'Le système de support ne désigne personne pour cela.',
  notSaid: 'Ce système de support n’indique pas de contacts de support.',
  stale: 'Ces informations ne sont peut-être plus à jour.',
  result: (t, count) =>
    t.plural(count, {
      one: '# moyen d’obtenir de l’aide',
      many: '# de moyens d’obtenir de l’aide',
      other: '# moyens d’obtenir de l’aide',
    }),
  signedOut: 'Vous n’êtes pas connecté. Voici comment obtenir de l’aide sans compte.',

  partner: 'Partenaire',
  vendor: 'Fournisseur',
  publisher: 'Éditeur du produit',
  portal: 'Autre portail',
  account: 'Accès à votre compte',
  email: 'E-mail',
  phone: 'Téléphone',
  site: 'Site web',
  hours: 'Horaires',
  openSite: (_t, host) => `Ouvrir ${host}`,

  contact: 'Contact de support',
  seenByCustomer: 'Le client le voit aussi.',
  byDefault: 'Personne n’a été choisi : c’est le contact par défaut.',
  gone: 'Cette entreprise n’assure plus de support. Son dernier nom connu est affiché.',
  ownCompany: 'Il s’agit de votre propre organisation.',
  partnerId: 'Identifiant de partenaire',
  since: 'Depuis',
  contactFailed: 'Impossible de charger le contact de support de cet abonnement.',
  noContact: 'Le système de support n’indique aucun contact pour cet abonnement.',

  alerts: 'Où vont les alertes',
  alertsTo: (_t, address) => `Les e-mails concernant tous vos dossiers sont envoyés à ${address}.`,
  alertsSignIn: 'Les e-mails concernant tous vos dossiers sont envoyés à votre adresse de connexion.',
  alertsWhy:
    'Votre adresse de connexion n’a peut-être pas de boîte de réception. Choisissez une adresse que quelqu’un lit.',
  alertsChange: 'Changer l’adresse',
  alertsField: 'Adresse pour les alertes sur tous les dossiers',
  alertsHint: 'Si vous la laissez vide, elles vont à votre adresse de connexion.',
  alertsNoEmail: 'Saisissez une adresse e-mail, par exemple nom@example.com.',
  alertsFailed: 'L’adresse n’a pas été modifiée.',
  alertsSaving: 'Enregistrement…',
};
