import type { customerStandingMessages } from '../en/customer-standing.js';
import type { Translation } from '../part.js';

export const customerStanding: Translation<typeof customerStandingMessages> = {
  allowed: 'Vous pouvez ouvrir un dossier',
  ending: 'Prend bientôt fin',
  partly: 'En partie',
  refused: 'Pas d’autorisation',
  unknown: 'Pas certain',
  absent: 'Pas de dossiers ici',
  until: (_t, day) => `Jusqu’au ${day}`,
  ownOrganisation: 'Votre propre organisation',
  own: (_t, name) => `Votre propre organisation, ${name}`,
  ownDetail: 'Les droits de vos clients ne s’appliquent pas à ses dossiers.',
  contract: (_t, contract) => `Contrat ${contract}`,
  plan: (_t, plan) => `Plan de support : ${plan}`,
  missing: 'Un client n’apparaît pas ?',
  unnamed: 'Client',
};
