import type { feedEventsMessages } from '../en/feed-events.js';
import type { Translation } from '../part.js';

export const feedEvents: Translation<typeof feedEventsMessages> = {
  opened: 'Обращение открыто',
  status: (_t, from, to) => `Статус: было «${from}», стало «${to}»`,
  statusTo: (_t, to) => `Новый статус: «${to}»`,
  severity: (_t, from, to) => `Важность: было «${from}», стало «${to}»`,
  severityTo: (_t, to) => `Новая важность: «${to}»`,
  contact: (_t, from, to) => `Контактное лицо: было ${from}, стало ${to}`,
  contactTo: (_t, to) => `Новое контактное лицо: ${to}`,
  shared: (_t, to) => `Доступ открыт: ${to}`,
  unshared: (_t, to) => `Доступ закрыт: ${to}`,
  file: (_t, name) => `Добавлен файл: ${name}`,
  escalated: 'Обращение эскалировано',
  changed: 'Обращение изменено',
  changedTo: (_t, what) => `Обращение изменено: ${what}`,
};
