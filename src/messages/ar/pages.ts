import type { pageMessages } from '../en/pages.js';
import type { Translation } from '../part.js';

export const pages: Translation<typeof pageMessages> = {
  label: 'الصفحات',
  previous: 'السابق',
  next: 'التالي',
  range: (t, from, to) => `${t.number(from)}–${t.number(to)}`,
  rangeOf: (t, from, to, total) => `${t.number(from)}–${t.number(to)} من ${t.number(total)}`,
};
