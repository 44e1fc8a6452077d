import type { formMessages } from '../en/form.js';
import type { Translation } from '../part.js';

export const form: Translation<typeof formMessages> = {
  heading: 'Новое обращение',
  loading: 'Форма загружается…',
  failed: 'Не удалось загрузить форму.',

  templates: 'Начать с типичного обращения',

  noCustomer: 'Клиент ещё не выбран.',
  chooseCustomer: 'Выбрать клиента',
  changeCustomer: 'Сменить клиента',

  sensitive: 'Не указывайте в обращении и файлах пароли, номера карт и чужие персональные данные.',

  submit: 'Создать обращение',
};
