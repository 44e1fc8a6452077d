import type { lookupMessages } from '../en/lookup.js';
import type { Translation } from '../part.js';

export const lookup: Translation<typeof lookupMessages> = {
  show: (_t, label) => `Показать варианты: ${label}`,
  options: (_t, label) => `Варианты: ${label}`,
  clear: (_t, label) => `Очистить: ${label}`,
  remove: (_t, option) => `Убрать: ${option}`,
  chosen: (_t, label) => `Выбрано: ${label}`,
  count: (t, count) =>
    t.plural(count, { one: '# вариант', few: '# варианта', many: '# вариантов', other: '# варианта' }),
  none: 'Ничего не найдено',
  // Spoken, where making one is offered.
  noneYet: 'Пока ничего не найдено. Вариант ниже позволяет создать новую запись.',
  searching: 'Поиск…',
  failed: 'Не удалось загрузить варианты.',
  retry: 'Повторить',
  truncated: (t, shown, total) => `Показано ${t.number(shown)} из ${t.number(total)}. Введите ещё, чтобы сузить поиск.`,
  more: (t, shown) => `Показаны первые ${t.number(shown)}. Введите ещё, чтобы сузить поиск.`,
  create: (_t, text) => `Создать «${text}»…`,
  createNew: 'Создать…',
  added: (_t, option) => `Добавлено и выбрано: ${option}`,
  unmatched: (_t, text) => `Выберите один из вариантов для «${text}» или очистите поле.`,
  refused: (_t, option, reason) => `${option}: ${reason}`,
};
