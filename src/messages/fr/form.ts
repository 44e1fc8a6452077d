import type { formMessages } from '../en/form.js';
import type { Translation } from '../part.js';

export const form: Translation<typeof formMessages> = {
  heading: 'Nouveau dossier',
  loading: 'Chargement du formulaire…',
  failed: 'Le formulaire n’a pas pu être chargé.',

  filingFor: (_t, customer) => `Dossier au nom de ${customer}`,
  filingOwn: (_t, name) => `Dossier pour votre propre organisation, ${name}`,
  filingOwnDetail: 'Les droits de vos clients ne s’appliquent pas à ce dossier.',

  templates: 'Partir d’une demande courante',
  kept: (_t, time) => `Conservé tant que cette page reste ouverte, ${time}`,
  discard: 'Abandonner',

  sensitive:
    'N’écrivez ni mots de passe, ni numéros de carte, ni données personnelles de tiers dans un dossier ou ses fichiers.',

  submit: 'Créer le dossier',
  continue: 'Continuer',
};
