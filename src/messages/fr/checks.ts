import type { checkMessages } from '../en/checks.js';
import type { Translation } from '../part.js';

export const checks: Translation<typeof checkMessages> = {
  heading: 'Contrôle de sécurité',
  loading: 'Chargement du contrôle de sécurité…',
  failed: 'Impossible de vérifier si le support demande un contrôle de sécurité.',
  stale: 'L’actualisation du contrôle de sécurité a échoué. Son état a pu changer depuis.',
  until: (_t, when, left) => `Possible jusqu’au ${when} (${left}).`,
  sentTo: (_t, to) => `Un code a été envoyé à ${to}.`,
  code: 'Code',
  codeHint: 'Il est transmis au support et n’est conservé nulle part.',
  codeMissing: 'Saisissez le code.',
  attempts: (t, left) =>
    t.plural(left, { one: '# essai restant', many: '# essais restants', other: '# essais restants' }),
  send: 'Vérifier le code',
  sending: 'Vérification…',
  call: 'Être rappelé',
  callOther: 'Appeler ce numéro',
  asking: 'Demande de rappel…',
  phone: 'Numéro que le support appellera',
  phoneHint: 'Avec l’indicatif du pays. Une personne habilitée à répondre doit être joignable.',
  phoneMissing: 'Indiquez le numéro que le support doit appeler.',
  calling: (_t, number) => `Le support appelle le ${number}.`,
  callingAt: (_t, number, when) => `Le support appelle le ${number} vers ${when}.`,
  stillCode: 'Gardez le téléphone à portée de main. Le code reste valable lui aussi.',
  passed: 'Contrôle de sécurité réussi.',
  refused: 'Contrôle de sécurité refusé',
  expired: 'Contrôle de sécurité expiré',
  quote: 'Numéro de dossier à indiquer',
  notSent: 'Votre réponse n’est pas parvenue au support.',
  uncertain: 'On ne sait pas si votre réponse est arrivée. L’état du contrôle est affiché ici.',
};
