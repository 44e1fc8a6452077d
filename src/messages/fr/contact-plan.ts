import type { contactPlanMessages } from '../en/contact-plan.js';
import type { Translation } from '../part.js';

export const contactPlan: Translation<typeof contactPlanMessages> = {
  check: 'Vérifiez le changement',
  willChange: (t, count, company) =>
    `${company} ${t.plural(count, {
      one: 'assurera le support de # abonnement.',
      many: 'assurera le support de # d’abonnements.',
      other: 'assurera le support de # abonnements.',
    })}`,
  willTakeBack: (t, count, company) =>
    `${t.plural(count, {
      one: 'Vous reprenez le support de # abonnement.',
      many: 'Vous reprenez le support de # d’abonnements.',
      other: 'Vous reprenez le support de # abonnements.',
    })} ${company} l’assurera.`,
  nothing: 'Rien ne changerait.',
  changes: (t, count) => t.plural(count, { one: '# changement', many: '# de changements', other: '# changements' }),
  sameRows: (t, count) =>
    t.plural(count, {
      one: '# a déjà ce contact',
      many: '# ont déjà ce contact',
      other: '# ont déjà ce contact',
    }),
  fixedRows: (t, count) =>
    t.plural(count, {
      one: '# ne peut pas être changé',
      many: '# ne peuvent pas être changés',
      other: '# ne peuvent pas être changés',
    }),
  subscription: 'Abonnement',
  now: 'Actuel',
  before: 'Avant',
  next: 'Nouveau',
  when: 'À partir du',
  why: 'Pourquoi',
  result: 'Résultat',
  nobody: 'Personne',
  byDefault: 'par défaut',
  onSaving: 'Indiqué à l’enregistrement',
  confirm: (t, count) =>
    t.plural(count, {
      one: 'Changer le contact de support',
      many: 'Changer # de contacts de support',
      other: 'Changer # contacts de support',
    }),
  back: 'Revenir au choix',
  showAll: (t, count) =>
    t.plural(count, { one: 'Afficher # ligne', many: 'Afficher les # de lignes', other: 'Afficher les # lignes' }),

  running: (t, count) =>
    t.plural(count, {
      one: 'Changement de # contact de support…',
      many: 'Changement de # de contacts de support…',
      other: 'Changement de # contacts de support…',
    }),
  undoing: (t, count) =>
    t.plural(count, {
      one: 'Annulation de # changement…',
      many: 'Annulation de # de changements…',
      other: 'Annulation de # changements…',
    }),
  progress: 'Avancement',
  progressOf: (t, answered, of) => `${t.number(answered)} sur ${t.number(of)}`,
  leaveOpen:
    'Vous pouvez continuer à travailler ailleurs dans ce portail : l’opération se poursuit, et vous la retrouverez ici. Ne fermez pas l’onglet.',
  stop: 'Arrêter',
  stopping: 'Arrêt en cours…',

  savedOne: (_t, company, before) => `Contact de support enregistré : ${company}, à la place de ${before}`,
  savedFirst: (_t, company) => `Contact de support enregistré : ${company}`,
  saved: (t, count) =>
    t.plural(count, {
      one: '# contact de support changé',
      many: '# de contacts de support changés',
      other: '# contacts de support changés',
    }),
  notSaved: (t, count) =>
    t.plural(count, {
      one: '# n’a pas été changé',
      many: '# n’ont pas été changés',
      other: '# n’ont pas été changés',
    }),
  open: (t, count) =>
    t.plural(count, {
      one: '# n’a pas été essayé',
      many: '# n’ont pas été essayés',
      other: '# n’ont pas été essayés',
    }),
  takenBack: (t, count) =>
    t.plural(count, {
      one: '# changement annulé',
      many: '# de changements annulés',
      other: '# changements annulés',
    }),
  notUndone: (t, count) =>
    t.plural(count, {
      one: '# changement n’a pas pu être annulé',
      many: '# de changements n’ont pas pu être annulés',
      other: '# changements n’ont pas pu être annulés',
    }),
  nothingSaved: 'Rien n’a été changé',
  failedRows: (t, count) => t.plural(count, { one: '# non changé', many: '# non changés', other: '# non changés' }),
  openRows: (t, count) => t.plural(count, { one: '# non essayé', many: '# non essayés', other: '# non essayés' }),
  doneRows: (t, count) => t.plural(count, { one: '# changé', many: '# changés', other: '# changés' }),
  restRows: (t, count) => t.plural(count, { one: '# inchangé', many: '# inchangés', other: '# inchangés' }),

  planned: 'En attente',
  runningRow: 'Changement…',
  done: 'Changé',
  failed: 'Non changé',
  undone: 'Annulé',
  left: 'Laissé tel quel',
  same: 'A déjà ce contact',
  fixed: 'Ne peut pas être changé',
  effective: (_t, day) => `à partir du ${day}`,
  notTakenBack: 'N’a pas pu être annulé.',
  conflict: (_t, company) => `Quelqu’un d’autre a choisi ${company} entre-temps.`,
  replace: (_t, company) => `Remplacer ${company}`,
  keep: (_t, company) => `Garder ${company}`,
  retry: (t, count) => t.plural(count, { one: 'Réessayer (#)', many: 'Réessayer (#)', other: 'Réessayer (#)' }),
  goOn: (t, count) =>
    t.plural(count, { one: 'Continuer (# restant)', many: 'Continuer (# restants)', other: 'Continuer (# restants)' }),
  undo: 'Annuler le changement',
  finish: 'Terminer',

  eligibleForAll: (t, of) =>
    t.plural(of, {
      one: 'pour l’abonnement choisi',
      many: 'pour tous les # d’abonnements choisis',
      other: 'pour les # abonnements choisis',
    }),
  eligibleFor: (t, yes, of) => `pour ${t.number(yes)} des ${t.number(of)} abonnements choisis`,
  searchedFor: (_t, subscription) =>
    `Vous cherchez parmi les entreprises possibles pour ${subscription}. Pour les autres abonnements, la vérification se fait une fois l’entreprise choisie.`,
  checking: (t, answered, of) =>
    `Vérification des entreprises possibles : ${t.number(answered)} sur ${t.plural(of, { one: '# abonnement', many: '# d’abonnements', other: '# abonnements' })}`,
  unchecked: (t, count) =>
    t.plural(count, {
      one: 'Pour # abonnement, les entreprises possibles n’ont pas pu être vérifiées. Elles le seront lors de la modification.',
      many: 'Pour # d’abonnements, les entreprises possibles n’ont pas pu être vérifiées. Elles le seront lors de la modification.',
      other:
        'Pour # abonnements, les entreprises possibles n’ont pas pu être vérifiées. Elles le seront lors de la modification.',
    }),
  supportsAll: (t, company, of) =>
    `${company} ${t.plural(of, {
      one: 'peut assurer le support de l’abonnement.',
      many: 'peut assurer le support des # d’abonnements.',
      other: 'peut assurer le support des # abonnements.',
    })}`,
  supportsNot: (t, company, count, of) =>
    `${company} ne peut pas assurer le support de ${t.number(count)} des ${t.number(of)} abonnements. ${t.plural(
      count,
      {
        one: 'Il reste comme il est.',
        many: 'Ils restent comme ils sont.',
        other: 'Ils restent comme ils sont.',
      },
    )}`,
  more: (t, count) => t.plural(count, { one: '# autre', many: '# d’autres', other: '# autres' }),
  notAmong: 'L’entreprise ne fait pas partie de celles qui peuvent assurer le support de cet abonnement.',
};
