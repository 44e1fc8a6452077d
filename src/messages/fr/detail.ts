import type { detailMessages } from '../en/detail.js';
import type { Translation } from '../part.js';

export const detail: Translation<typeof detailMessages> = {
  heading: 'Dossier',
  loading: 'Chargement du dossier…',
  failed: 'Le dossier n’a pas pu être chargé.',
  number: 'Numéro de dossier',
  customer: 'Ouvert pour',
  own: 'Votre propre organisation',
  filedBy: 'Ouvert par',
  contact: 'Contact pour le support',
  product: 'Produit',
  category: 'Catégorie',
  severity: 'Gravité',
  created: 'Ouvert',
};
