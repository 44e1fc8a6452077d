import type { pageMessages } from '../en/pages.js';
import type { Translation } from '../part.js';

export const pages: Translation<typeof pageMessages> = {
  label: 'Pages',
  previous: 'Précédent',
  next: 'Suivant',
  range: (t, from, to) => `${t.number(from)}–${t.number(to)}`,
  rangeOf: (t, from, to, total) => `${t.number(from)}–${t.number(to)} sur ${t.number(total)}`,
};
