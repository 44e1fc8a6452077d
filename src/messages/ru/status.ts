import type { statusMessages } from '../en/status.js';
import type { Translation } from '../part.js';

export const status: Translation<typeof statusMessages> = {
  new: 'Новое',
  'in-progress': 'В работе',
  'action-required': 'Ждёт вашего ответа',
  'solution-proposed': 'Предложено решение',
  closed: 'Закрыто',
  unknown: 'Статус неизвестен',
  escalated: 'Эскалировано',
  'on-hold': 'Приостановлено',
  'awaiting-approval': 'Ждёт согласования',
  shared: 'Открыт общий доступ',
  'being-created': 'Создаётся',
  unread: 'Не прочитано',
  severity: (_t, label) => `Важность: ${label}`,
};
