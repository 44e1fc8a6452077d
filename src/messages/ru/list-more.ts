import type { listMoreMessages } from '../en/list-more.js';
import { midSentence } from '../mid-sentence.js';
import type { Translation } from '../part.js';

export const listMore: Translation<typeof listMoreMessages> = {
  newCase: 'Новое обращение',
  presets: 'Какие обращения',
  open: 'Открытые',
  waiting: 'Ждут вашего ответа',
  closed: 'Закрытые',
  all: 'Все',
  search: 'Поиск обращений',
  searchHint: 'Номер, тема или описание',
  searchButton: 'Найти',
  filters: 'Фильтры',
  filtersActive: (t, count) =>
    t.plural(count, { one: 'Фильтры (#)', few: 'Фильтры (#)', many: 'Фильтры (#)', other: 'Фильтры (#)' }),
  number: 'Номер',
  subject: 'Тема',
  createdAt: 'Дата создания',
  newestFirst: 'сначала новые',
  oldestFirst: 'сначала старые',
  highFirst: 'сначала высокая',
  lowFirst: 'сначала низкая',
  ascending: 'по возрастанию',
  descending: 'по убыванию',
  sortBy: 'Сортировать',
  sortOrder: (_t, by, order) => `${by}, ${order}`,
  caption: (t, what, sort) => `${what}. Сортировка: ${midSentence(sort, t.code)}.`,
  captionUnsorted: (_t, what) => `${what}.`,
  captionHint: 'Кнопки в заголовках столбцов сортируют список.',
  count: (t, count) =>
    t.plural(count, { one: '# обращение', few: '# обращения', many: '# обращений', other: '# обращения' }),
  countAtLeast: (t, count) =>
    t.plural(count, {
      one: 'Больше # обращения',
      few: 'Больше # обращений',
      many: 'Больше # обращений',
      other: 'Больше # обращения',
    }),
  pages: 'Страницы обращений',
  rangeOf: (t, from, to, total) => `Обращения ${t.number(from)}–${t.number(to)} из ${t.number(total)}`,
  toFirst: 'Первая страница',

  stale: 'Не удалось обновить список. Данные могли устареть.',
  noNewCase: 'Сейчас здесь нельзя создать обращение.',
  apply: 'Применить фильтры',
  activeFilters: 'Действующие фильтры',
  removeFilter: (_t, filter) => `Убрать фильтр «${filter}»`,
  clearFilters: 'Сбросить фильтры',
  filter: (_t, name, value) => `${name}: ${value}`,

  text: 'Текст',
  whose: 'Чьи обращения',
  changedAfter: 'Изменены после',
  preset: 'Вид',
  sort: 'Сортировка',

  mine: 'Созданные мной',
  shared: 'Открытые мне',
  customers: 'Наших клиентов',
  everyone: 'Все доступные мне',
  people: 'Участники',
  byCustomer: (_t, name) => `Автор: ${name}, клиент`,
  byPartner: (_t, name) => `Автор: ${name}, партнёр`,
  bySupport: (_t, name) => `Автор: ${name}, поддержка`,
  contact: (_t, name) => `Контакт: ${name}`,
  sorted: (t, sort) => `Сортировка: ${midSentence(sort, t.code)}`,
  arrivals: (t, count) =>
    t.plural(count, {
      one: 'Показать # новое обращение',
      few: 'Показать # новых обращения',
      many: 'Показать # новых обращений',
      other: 'Показать # нового обращения',
    }),
  arrived: (t, count) =>
    t.plural(count, {
      one: '# новое обращение',
      few: '# новых обращения',
      many: '# новых обращений',
      other: '# нового обращения',
    }),
  restarted: 'Место в списке устарело, поэтому показана первая страница.',
  notYet: 'Пока ничего не найдено, но просмотрено ещё не всё.',
  lookFurther: 'Искать дальше',

  noneOpen: 'Открытых обращений нет',
  noneWaiting: 'Нет обращений, которые ждут вашего ответа',
  noneClosed: 'Закрытых обращений нет',
  none: 'Обращений пока нет',
  noneDetail: 'Здесь появятся обращения, которые создадите вы, и те, к которым вам откроют доступ коллеги и клиенты.',
  onlyPreset: (_t, preset) => `Показан только вид «${preset}».`,
  showAll: 'Показать все обращения',
  noMatch: 'Ничего не найдено',
  hiding: (_t, filters) => `Остальное скрыто фильтрами: ${filters}.`,

  unreadable: 'Не удалось прочитать это обращение.',
  unreadableCase: (_t, id) => `Не удалось прочитать обращение ${id}.`,
  created: (_t, number) => `Обращение ${number} создано`,
  notCreated: 'Не создано',
  dismiss: 'Убрать',

  notFiltered: (_t, filters) =>
    `Система поддержки применила не все фильтры: ${filters}. В списке может быть больше, чем запрошено.`,
  notSorted: 'Система поддержки сортирует эти обращения по-своему.',
  leftOut: (_t, parts) => `Здесь неизвестно и поэтому пропущено: ${parts}.`,
};
