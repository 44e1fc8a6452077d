import type { feedMessages } from '../en/feed.js';
import type { Translation } from '../part.js';

export const feed: Translation<typeof feedMessages> = {
  heading: 'История',
  loading: 'История загружается…',
  failed: 'Не удалось загрузить историю.',
  notChosen: 'Обращение не выбрано',
  notChosenHint: 'Выберите обращение в списке, чтобы прочитать здесь его историю.',
  entries: (t, count) => t.plural(count, { one: '# запись', few: '# записи', many: '# записей', other: '# записи' }),
  replyFrom: 'Пишет',
  solutionFrom: 'Решение предлагает',
  changeBy: 'Изменение вносит',
  someone: 'Неизвестный автор',
  you: 'Вы',
  partner: 'Партнёр',
  customer: 'Клиент',
  vendor: 'Поддержка',
  system: 'Система',
  email: 'по электронной почте',
  phone: 'по телефону',
  api: 'из другой системы',
  solution: 'Предложено решение',
  moreChanges: (t, count) =>
    t.plural(count, {
      one: 'Ещё # изменение',
      few: 'Ещё # изменения',
      many: 'Ещё # изменений',
      other: 'Ещё # изменения',
    }),
  entryFailed: 'Эту запись не удалось показать.',
};
