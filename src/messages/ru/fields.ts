import type { fieldMessages } from '../en/fields.js';
import type { Translation } from '../part.js';

export const fields: Translation<typeof fieldMessages> = {
  optional: '(необязательно)',
  errorPrefix: 'Ошибка:',
  problems: 'Не всё заполнено верно',
  choose: 'Выберите…',
  none: 'Нет',
  yes: 'Да',
  no: 'Нет',
  loadingOptions: 'Загрузка вариантов…',
  chooseFirst: (_t, parent) => `Сначала выберите «${parent}»`,
  charactersLeft: (t, count) =>
    t.plural(count, {
      one: 'Остался # символ',
      few: 'Осталось # символа',
      many: 'Осталось # символов',
      other: 'Осталось # символа',
    }),
  charactersOver: (t, count) =>
    t.plural(count, {
      one: 'Лишний # символ',
      few: 'Лишние # символа',
      many: 'Лишние # символов',
      other: 'Лишние # символа',
    }),
  bytesLeft: (t, count) => `Осталось ${t.bytes(count)}`,
  bytesOver: (t, count) => `Больше на ${t.bytes(count)}`,
};
