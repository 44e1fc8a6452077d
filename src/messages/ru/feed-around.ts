import type { feedAroundMessages } from '../en/feed-around.js';
import type { Translation } from '../part.js';

export const feedAround: Translation<typeof feedAroundMessages> = {
  none: 'Пока ничего не написано',
  noneHint: 'Здесь появятся сообщения и изменения обращения.',
  stale: 'Не удалось обновить историю. Возможно, есть более новые записи.',
  newestFirst: 'Сначала новые',
  oldestFirst: 'Сначала старые',
  shownOf: (t, shown, total) => `Показано записей: ${t.number(shown)} из ${t.number(total)}`,
  keys: 'Клавиши',
  keyNext: 'Следующая запись',
  keyPrevious: 'Предыдущая запись',
  keyAfter: 'Выйти из записей вперёд',
  keyBefore: 'Выйти из записей назад',
  keySend: 'Отправить ответ',
  older: 'Загрузить более старые записи',
  olderMore: (t, count) =>
    t.plural(count, {
      one: 'Загрузить более старые записи (ещё #)',
      few: 'Загрузить более старые записи (ещё #)',
      many: 'Загрузить более старые записи (ещё #)',
      other: 'Загрузить более старые записи (ещё #)',
    }),
  olderLoading: 'Более старые записи загружаются…',
  olderFailed: 'Не удалось загрузить более старые записи.',
  beginning: 'Здесь обращение начинается',
  showNew: (t, count) =>
    t.plural(count, {
      one: 'Показать # новую запись',
      few: 'Показать # новые записи',
      many: 'Показать # новых записей',
      other: 'Показать # новой записи',
    }),
  arrived: (t, count) =>
    t.plural(count, { one: '# новая запись', few: '# новые записи', many: '# новых записей', other: '# новой записи' }),
  unread: 'Новое с прошлого раза',
  toUnread: 'К первой непрочитанной записи',
  solutionHint: 'Если решение помогло, обращение можно закрыть. Если нет, напишите об этом в ответе.',
  visibleTo: 'Кто видит',
  internal: 'Внутреннее',
  deferred: 'Этот текст очень длинный.',
  showDeferred: 'Загрузить текст',
  deferredFailed: 'Не удалось загрузить текст.',
};
