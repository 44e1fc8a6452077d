import type { pageMessages } from '../en/pages.js';
import type { Translation } from '../part.js';

export const pages: Translation<typeof pageMessages> = {
  label: 'Страницы',
  previous: 'Назад',
  next: 'Вперёд',
  range: (t, from, to) => `${t.number(from)}–${t.number(to)}`,
  rangeOf: (t, from, to, total) => `${t.number(from)}–${t.number(to)} из ${t.number(total)}`,
};
