import type { formFiledMessages } from '../en/form-filed.js';
import type { Translation } from '../part.js';

export const formFiled: Translation<typeof formFiledMessages> = {
  created: (_t, number) => `Dossier ${number} créé`,
  createdUnnumbered: 'Dossier créé',
  beingCreated: 'Votre dossier est en cours de création',
  beingCreatedDetail: 'Il a été accepté et apparaît dans votre liste dans un instant.',
  next: 'Le support répondra dans le dossier. Vous pouvez l’y suivre et le compléter à tout moment.',
  number: 'Numéro de dossier',
  subject: 'Objet',
  customer: 'Ouvert pour',
  severity: 'Gravité',
  files: 'Fichiers',
  own: (_t, name) => `Votre propre organisation, ${name}`,
  open: 'Ouvrir le dossier',
  openNumbered: (_t, number) => `Voir le dossier ${number}`,
  copyNumber: 'Copier le numéro',
  copyLink: 'Copier le lien',
  copied: 'Copié',
  copyFailed: 'La copie a échoué. Sélectionnez le texte et copiez-le vous-même.',
  print: 'Imprimer',
  another: (_t, customer) => `Ouvrir un autre dossier pour ${customer}`,
  anotherPlain: 'Ouvrir un autre dossier',
  filesRefused: 'Ces fichiers n’ont pas été repris :',
  filesUploading: (t, count) =>
    t.plural(count, {
      one: 'Ajout de # fichier au dossier…',
      many: 'Ajout de # de fichiers au dossier…',
      other: 'Ajout de # fichiers au dossier…',
    }),
};
