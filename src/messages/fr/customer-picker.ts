import type { customerPickerMessages } from '../en/customer-picker.js';
import type { Translation } from '../part.js';

export const customerPicker: Translation<typeof customerPickerMessages> = {
  label: 'Client',
  another: 'Autre client',
  loading: 'Chargement des clients…',
  failed: 'Impossible de charger les clients.',
  hint: 'Rechercher par nom, domaine, lieu ou numéro',
  none: 'Aucun client ne correspond',
  recent: 'Récents',
  all: 'Tous les clients',
  recently: 'utilisé récemment',
  or: 'ou',
  chooseOwn: 'Choisir votre propre organisation',
  change: 'Changer de client',
  clear: (_t, name) => `Ne choisir aucun client au lieu de ${name}`,
  keep: (_t, name) => `Garder ${name}`,
  nobody: 'Aucun client choisi',
  required: 'Choisissez un client ou votre propre organisation.',
  gone: 'Ne fait plus partie de vos clients.',
  unsupported: 'Ce système de support ne propose pas de liste de clients.',
};
