import type { formMessages } from '../en/form.js';
import type { Translation } from '../part.js';

export const form: Translation<typeof formMessages> = {
  heading: 'Новое обращение',
  loading: 'Форма загружается…',
  failed: 'Не удалось загрузить форму.',
  refreshing: 'Ищем вопросы к этому ответу…',
  refreshFailed: 'Не удалось загрузить вопросы к этому ответу.',
  unsupported: 'Здесь нельзя создать обращение',
  unsupportedDetail: 'Эта система поддержки не принимает новые обращения через эту страницу.',
  forbidden: 'Вы не можете создать здесь обращение',
  missing: 'Чего не хватает',
  elsewhere: 'Такие запросы принимают в другом месте',
  unreadable: (t, count) =>
    t.plural(count, {
      one: '# вопрос этой формы не удалось прочитать, он пропущен.',
      few: '# вопроса этой формы не удалось прочитать, они пропущены.',
      many: '# вопросов этой формы не удалось прочитать, они пропущены.',
      other: '# вопроса этой формы не удалось прочитать, они пропущены.',
    }),

  filingFor: (_t, customer) => `Обращение от имени клиента ${customer}`,
  filingOwn: (_t, name) => `Обращение от вашей организации, ${name}`,
  filingOwnDetail: 'Права ваших клиентов на поддержку к этому обращению не относятся.',
  otherCustomer: (_t, own, other) => `Написанное здесь относится к клиенту ${own}. На странице уже выбран ${other}.`,
  fileForOther: (_t, other) => `Создать для клиента ${other}`,

  templates: 'Начать с типичного запроса',
  templateUsed: (_t, template) => `Заполнено по шаблону «${template}»`,
  notFilled: (_t, names) => `В этой форме нет вопросов для: ${names}`,
  restored: 'Здесь снова то, что вы написали.',
  kept: (_t, time) => `Сохранено в этой вкладке, ${time}`,
  discard: 'Удалить черновик',
  discarded: 'Всё написанное удалено.',
  undo: 'Вернуть',

  sensitive: 'Не указывайте в обращении и файлах пароли, номера карт и чужие персональные данные.',
  options: (t, label, count) =>
    `${label}: ${t.plural(count, { one: '# вариант', few: '# варианта', many: '# вариантов', other: '# варианта' })}.`,
  cleared: 'Прежний выбор больше не подходит и очищен.',
  misfit: 'Для этого поля было задано значение, но оно не подходит.',
  questionsAdded: (t, count) =>
    t.plural(count, {
      one: 'Добавлен # вопрос',
      few: 'Добавлены # вопроса',
      many: 'Добавлено # вопросов',
      other: 'Добавлено # вопроса',
    }),

  submit: 'Создать обращение',
  continue: 'Далее',
  step: (t, at, of, title) => `Шаг ${t.number(at)} из ${t.number(of)}: ${title}`,
  details: 'Подробности',
};
