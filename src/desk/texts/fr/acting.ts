import type { Texts } from '../en.js';

export const acting: Texts['acting'] = {
  signIn: {
    reason: (domain) => `Vous êtes déconnecté de ${domain}.`,
    text: (domain) => `Connectez-vous à ${domain} pour y continuer. Vos autres domaines ne sont pas concernés.`,
    all: 'Vous êtes déconnecté.',
    allText: 'Connectez-vous pour continuer.',
  },
  rights: {
    names: {
      support: 'Utiliser le support',
      customers: 'Voir les clients',
      cases: 'Voir les dossiers des clients',
      contacts: 'Choisir les contacts de support',
    },
    missing: (right) => `Vous n’avez pas le droit « ${right} ».`,
    ask: (admin, right) => `Demandez à ${admin}, votre administrateur, le droit « ${right} ».`,
    subject: (right) => `Merci de m’accorder le droit « ${right} »`,
    body: (admin, right, reference, name) =>
      `Bonjour ${admin},\n\nmerci de m’accorder le droit « ${right} » dans la console partenaire de Nimbora. La marche à suivre :\n\nhttps://partners.nimbora.example/help/rights\n\nRéférence : ${reference}\n\nMerci d’avance\n${name}`,
    separate: 'Les droits de l’ancien système ne sont pas repris.',
    customerSide: 'Seul votre partenaire peut modifier ceci.',
  },
  partnerships: {
    direct: 'Partenaire en facturation directe',
    'indirect-reseller': 'Revendeur indirect',
    'indirect-provider': 'Fournisseur indirect',
    advisor: 'Conseiller',
    support: 'Partenaire de support',
  },
  covers: {
    technical: 'Dossiers techniques',
    billing: 'Dossiers de facturation',
    compute: (subscription) => `Dossiers techniques sur ${subscription}`,
    market: (product) => `Dossiers sur ${product}`,
  },
  needs: {
    relationship: 'Relation d’administration déléguée',
    role: 'Rôle « Service support » dans cette relation',
    assignment: 'Attribution de ce rôle à votre compte',
    contract: 'Contrat de revente pour ce client',
    permission: (subscription) => `Autorisation sur ${subscription}`,
    arrangement: 'Accord de support, demandé par le client',
    approval: 'Approbation par Nimbora',
  },
  gets: {
    role: 'Votre administrateur ajoute le rôle dans la console partenaire.',
    permission: 'Le client accorde « Demandes de support » sur cet abonnement.',
    approval: 'Nimbora répond sous trois jours ouvrés ; il n’y a rien à faire.',
  },
  filedBy: (who: string) => `Elle peut être déposée par ${who}.`,
  partnerCannot: (partnership, what) =>
    `En tant que ${partnership.toLowerCase()}, vous ne pouvez pas ouvrir ceci : ${what}.`,
  instead: {
    provider: (name) => `${name}, le fournisseur indirect`,
    billing: (name) => `${name}, qui facture ce client`,
    publisher: 'L’éditeur de l’application',
  },
  arrangement: {
    notAsked: (name) => `${name} n’a pas encore demandé d’accord de support avec vous.`,
    pending: (name) => `${name} a demandé l’accord ; Nimbora ne l’a pas encore approuvé.`,
    notReseller:
      'Vous assurez le support de ce client sans lui vendre : vous ne pouvez pas choisir son contact de support.',
    text: 'Envoyez au client le message préparé : il demande l’accord dans sa propre console.',
  },
  own: {
    consequence:
      'Ce dossier est ouvert pour votre propre organisation. Les droits de vos clients et du programme ne s’y appliquent pas.',
    plan: 'Support partenaire, Avancé',
  },
  before: (name, day) =>
    `Les dossiers de ${name} antérieurs au ${day} ne sont pas affichés : un autre revendeur gérait ce client.`,
  onlyOwn: 'Seuls les dossiers de votre propre organisation sont affichés.',
  checkAhead:
    'Le support peut demander un contrôle de sécurité au premier contact, car vous êtes nouveau chez ce client. Gardez votre téléphone à portée de main.',
  locked: {
    newCommerce: 'Non modifiable : nouveau commerce. Le contact de support est toujours le partenaire qui vend.',
    suspended: 'Non modifiable tant que l’abonnement est suspendu.',
    ended: 'Non modifiable : l’abonnement a pris fin.',
    marketplace: 'Non modifiable : l’éditeur assure le support de son application.',
    otherPartner: (name) => `Non modifiable ici : cet abonnement est vendu par ${name}.`,
    classic: 'Non modifiable ici : Classic Hosting gère ses contacts dans son propre portail.',
    held: 'Une commande est en cours pour cet abonnement ; son contact ne peut pas être modifié d’ici là.',
  },
  candidates: {
    agreement: 'Un accord de support avec le revendeur est nécessaire d’abord. Il se conclut hors de ce portail.',
    none: 'Il n’y a pas encore de relation avec ce revendeur.',
    pending: 'Le revendeur n’a pas encore confirmé la relation.',
    refused: 'Le revendeur a refusé la relation.',
    privileges: 'Le revendeur n’a pas de droits d’administration déléguée pour ce client.',
    product: (product: string) => `Le revendeur n’est pas agréé pour ${product}.`,
    askedAlready: 'Déjà demandé ; le revendeur n’a pas encore répondu.',
    exists: 'La relation existe déjà.',
    asks: 'Ce domaine ne peut pas envoyer la demande lui-même. Ouvrez l’annuaire, ou envoyez le message préparé.',
    subject: 'Demande de relation de revente',
    body: (reseller, own, id, name) =>
      `Bonjour à l’équipe de ${reseller},\n\nnous souhaitons vous désigner comme contact de support pour des abonnements de nos clients. Merci de confirmer une relation avec ${own} (identifiant partenaire ${id}) dans la console partenaire.\n\nCordialement\n${name}`,
    whom: 'Indiquez le revendeur : son nom ou son identifiant partenaire.',
    notFound: 'Ce revendeur n’existe pas.',
    subscription: 'Cet abonnement n’existe pas dans ce domaine.',
    conflict: 'Quelqu’un d’autre a modifié ce contact entre-temps.',
  },
  routes: {
    account: 'Comptes bloqués',
    accountPurpose: 'Vous ne pouvez pas vous connecter, ou votre compte est bloqué',
    vendor: 'Support Nimbora',
    vendorPurpose: 'Problèmes avec les produits eux-mêmes',
    partnerPurpose: 'Votre premier contact pour tout ce qui concerne vos abonnements',
    partnerFor: (names: string, more: number) =>
      `Assure le support de ${names}${more > 0 ? ` et de ${more} autres` : ''}`,
    gone: 'Cette entreprise a cessé son activité. Une autre peut être choisie comme contact de support.',
    goneOfYours: 'Cette entreprise a cessé son activité. Votre partenaire peut en choisir une autre.',
    publisher: (product) => `Éditeur de ${product}`,
    publisherPurpose: 'Les applications de la place de marché relèvent de leur éditeur',
    portal: 'Demandes Classic Hosting',
    portalPurpose: 'Demandes déposées dans l’autre portail',
    abuse: 'Service des abus',
    abusePurpose: 'Spam, hameçonnage ou abus provenant d’un service Nimbora',
    privacy: 'Protection des données',
    privacyPurpose: 'Questions sur les données personnelles',
    hours: 'Du lundi au vendredi, de 8 h à 18 h (heure d’Europe centrale)',
    always: '24 h/24, 7 j/7',
    trial:
      'Pendant l’essai, seul votre partenaire assure le support. Avec une offre payante, vous pouvez aussi ouvrir une demande.',
    notVendor: 'Nimbora n’assure pas le support des applications d’autres éditeurs.',
  },
  checks: {
    why: 'Le support doit s’assurer qu’il parle à une personne habilitée à décider pour ce client.',
    first: 'Passez d’abord le contrôle de sécurité : le support ne lit pas les messages avant.',
    remedy: 'Saisissez le code que vous avez reçu, ou demandez à être rappelé.',
    wrong: (left) =>
      left === 1
        ? 'Ce n’est pas le bon code. Il reste une tentative.'
        : `Ce n’est pas le bon code. Il reste ${left} tentatives.`,
    refused: 'Le contrôle a été refusé après trop de codes erronés.',
    expired: 'Le code a expiré.',
    call: 'Appelez le support Nimbora en indiquant le numéro du dossier.',
    phone: 'Indiquez le numéro que le support doit appeler.',
    over: 'Ce contrôle est terminé.',
    notFound: 'Ce contrôle n’existe pas.',
    waiting: 'Le support attend un contrôle de sécurité.',
  },
  plan: {
    label: 'Contrat de support',
    hint: 'Au titre de quel contrat le dossier est traité.',
    known: 'Ce contrat est déjà connu.',
    add: 'Ajouter un contrat',
    id: 'Identifiant d’accès',
    contract: 'Numéro de contrat',
    names: { premium: 'Premium', standard: 'Standard' },
    added: (id) => `Contrat ${id}`,
  },
};
