import type { detailMessages } from '../en/detail.js';
import type { Translation } from '../part.js';

export const detail: Translation<typeof detailMessages> = {
  heading: 'Обращение',
  loading: 'Загрузка обращения…',
  failed: 'Не удалось загрузить обращение.',
  number: 'Номер обращения',
  customer: 'От имени',
  own: 'Ваша организация',
  filedBy: 'Автор',
  contact: 'Контактное лицо для поддержки',
  product: 'Продукт',
  category: 'Категория',
  severity: 'Важность',
  created: 'Открыто',
};
