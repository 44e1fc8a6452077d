import type { formMessages } from '../en/form.js';
import type { Translation } from '../part.js';

export const form: Translation<typeof formMessages> = {
  heading: 'Nouveau dossier',
  loading: 'Chargement du formulaire…',
  failed: 'Le formulaire n’a pas pu être chargé.',

  templates: 'Partir d’un dossier type',

  noCustomer: 'Aucun client n’est encore choisi.',
  chooseCustomer: 'Choisir le client',
  changeCustomer: 'Changer de client',

  sensitive:
    'N’écrivez ni mots de passe, ni numéros de carte, ni données personnelles de tiers dans un dossier ou ses fichiers.',

  submit: 'Créer le dossier',
};
