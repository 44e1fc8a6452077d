import type { formMessages } from '../en/form.js';
import type { Translation } from '../part.js';

export const form: Translation<typeof formMessages> = {
  heading: 'Новое обращение',
  loading: 'Форма загружается…',
  failed: 'Не удалось загрузить форму.',

  filingFor: (_t, customer) => `Обращение от имени клиента ${customer}`,
  filingOwn: (_t, name) => `Обращение от вашей организации, ${name}`,
  filingOwnDetail: 'Права ваших клиентов на поддержку к этому обращению не относятся.',

  templates: 'Начать с типичного запроса',
  kept: (_t, time) => `Хранится, пока открыта эта страница, ${time}`,
  discard: 'Удалить черновик',

  sensitive: 'Не указывайте в обращении и файлах пароли, номера карт и чужие персональные данные.',

  submit: 'Создать обращение',
  continue: 'Далее',
};
