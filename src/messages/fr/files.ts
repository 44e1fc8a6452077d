import type { fileMessages } from '../en/files.js';
import type { Translation } from '../part.js';

export const files: Translation<typeof fileMessages> = {
  add: 'Ajouter des fichiers',
  drop: 'ou déposez-les ici, ou collez-les',
  dropNow: 'Déposez pour ajouter',
  list: 'Fichiers',
  limitCount: (t, count) =>
    t.plural(count, { one: '# fichier au plus', many: '# de fichiers au plus', other: '# fichiers au plus' }),
  limitSize: (t, bytes) => `jusqu’à ${t.bytes(bytes)} chacun`,
  limitTypes: (_t, types) => `Types : ${types}`,
  images: 'images',
  videos: 'vidéos',
  sounds: 'fichiers audio',
  texts: 'fichiers texte',
  cancel: (_t, name) => `Annuler ${name}`,
  remove: (_t, name) => `Retirer ${name}`,
  retry: (_t, name) => `Réessayer ${name}`,
  cancelShort: 'Annuler',
  removeShort: 'Retirer',
  retryShort: 'Réessayer',
  uploading: (_t, name) => `Envoi de ${name}`,
  percent: (t, percent) => t.plural(percent, { one: '# pour cent', many: '# pour cent', other: '# pour cent' }),
  waiting: 'En attente',
  scanning: 'Envoyé ; le système de support l’analyse',
  ready: 'Envoyé',
  attached: 'Ajouté',
  empty: 'est vide.',
  tooBig: (t, limit) => `dépasse ${t.bytes(limit)}.`,
  tooMany: (t, limit) =>
    t.plural(limit, {
      one: 'est en trop : # fichier est autorisé.',
      many: 'est en trop : # de fichiers sont autorisés.',
      other: 'est en trop : # fichiers sont autorisés.',
    }),
  wrongType: (_t, types) => `est d’un type non accepté. Types acceptés : ${types}.`,
  duplicate: 'est déjà présent.',
  scanFailed: 'n’a pas passé l’analyse antivirus.',
  refused: 'n’a pas été accepté.',
  network: 'n’a pas été envoyé : la connexion a échoué.',
  failed: 'n’a pas pu être envoyé.',
  expired: 'a expiré. Ajoutez-le de nouveau.',
  lost: 'doit être choisi de nouveau.',
  uploadingCount: (t, count) =>
    t.plural(count, {
      one: 'Envoi de # fichier',
      many: 'Envoi de # de fichiers',
      other: 'Envoi de # fichiers',
    }),
  uploadedCount: (t, count) =>
    t.plural(count, { one: '# fichier envoyé', many: '# de fichiers envoyés', other: '# fichiers envoyés' }),
  removed: (_t, name) => `${name} retiré`,
};
