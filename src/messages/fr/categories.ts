import type { categoryMessages } from '../en/categories.js';
import type { Translation } from '../part.js';

export const categories: Translation<typeof categoryMessages> = {
  browse: 'Tout parcourir',
  common: 'Sujets fréquents',
  more: 'Plus…',
  loading: 'Chargement…',
  failed: 'Cette partie n’a pas pu être chargée.',
  retry: 'Réessayer',
  empty: 'Rien ici',
  chosen: (_t, path) => `Choix : ${path}`,
};
