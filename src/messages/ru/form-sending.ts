import type { formSendingMessages } from '../en/form-sending.js';
import type { Translation } from '../part.js';
import { sentence } from './sentence.js';

export const formSending: Translation<typeof formSendingMessages> = {
  submitting: 'Создаётся…',
  waitingForFiles: (t, count) =>
    t.plural(count, {
      one: 'Ждём загрузки # файла…',
      few: 'Ждём загрузки # файлов…',
      many: 'Ждём загрузки # файлов…',
      other: 'Ждём загрузки # файла…',
    }),
  notCreated: 'Обращение не создано.',
  outcomeUnknown: 'Неизвестно, создано ли обращение.',
  sendAgain: 'Отправить ещё раз',
  sameKey:
    'Ответ потерялся в пути. Повторная отправка без изменений пойдёт с тем же ключом: обращение будет только одно.',
  unsureDetail:
    'Ответ потерялся в пути. Сначала посмотрите в списке: если первая отправка дошла, повторная создаст второе обращение.',
  looking: 'Ищем среди ваших обращений…',
  candidates: (t, count) =>
    t.plural(count, {
      one: 'Похоже на это обращение:',
      few: 'Похоже на эти # обращения:',
      many: 'Похоже на эти # обращений:',
      other: 'Похоже на эти # обращения:',
    }),
  noCandidates: 'Похожего обращения не нашлось. Новое появляется в списке не сразу.',
  lookAgain: 'Искать ещё раз',
  lookFailed: 'Не удалось просмотреть ваши обращения.',
  thisIsIt: 'Это оно',
  lookInList: 'Посмотреть в списке обращений',
  sendAnyway: 'Всё равно отправить ещё раз',
  isFiled: 'Оно там: удалить написанное',
  required: 'Заполните это поле.',
  requiredChoice: 'Выберите ответ.',
  requiredTick: 'Отметьте, чтобы продолжить.',
  requiredFile: 'Добавьте файл.',
  tooShort: (t, min) =>
    t.plural(min, {
      one: 'Нужен хотя бы # знак.',
      few: 'Нужно хотя бы # знака.',
      many: 'Нужно хотя бы # знаков.',
      other: 'Нужно хотя бы # знака.',
    }),
  tooLong: (t, over) =>
    t.plural(over, {
      one: 'Сократите на # знак.',
      few: 'Сократите на # знака.',
      many: 'Сократите на # знаков.',
      other: 'Сократите на # знака.',
    }),
  tooManyBytes: (t, over) => `Сократите на ${t.bytes(over)}.`,
  notAnOption: 'Этот вариант недоступен. Выберите другой.',
  optionRefused: 'Этот вариант вам недоступен. Выберите другой.',
  notANumber: 'Укажите число.',
  tooSmall: (t, min) => `Укажите не меньше ${t.number(min)}.`,
  tooLarge: (t, max) => `Укажите не больше ${t.number(max)}.`,
  notADate: 'Укажите существующую дату.',
  tooEarly: (t, min, zone) => sentence(`Укажите дату не раньше ${t.dateTime(min, zone)}`),
  tooLate: (t, max, zone) => sentence(`Укажите дату не позже ${t.dateTime(max, zone)}`),
  notAnEmail: 'Укажите адрес электронной почты, например name@example.ru.',
  notThisEmail: (_t, text) => `${text}: Укажите адрес электронной почты, например name@example.ru.`,
  notAPhone: 'Укажите номер телефона, например +7 495 123-45-67.',
  tooMany: (t, max) =>
    t.plural(max, {
      one: 'Выберите не больше # варианта.',
      few: 'Выберите не больше # вариантов.',
      many: 'Выберите не больше # вариантов.',
      other: 'Выберите не больше # варианта.',
    }),
  invalid: 'Этот ответ не подходит. Введите его ещё раз.',

  refreshFailed: 'Не удалось загрузить вопросы к этому ответу.',
  unreadable: (t, count) =>
    t.plural(count, {
      one: '# вопрос этой формы не удалось прочитать, он пропущен.',
      few: '# вопроса этой формы не удалось прочитать, они пропущены.',
      many: '# вопросов этой формы не удалось прочитать, они пропущены.',
      other: '# вопроса этой формы не удалось прочитать, они пропущены.',
    }),
  otherCustomer: (_t, own, other) => `Написанное здесь относится к клиенту ${own}. На странице уже выбран ${other}.`,
  goOnFor: (_t, own) => `Продолжить для клиента ${own}`,
  fileForOther: (_t, other) => `Создать для клиента ${other}`,
  beginForOther: (_t, other) => `Сохранить как черновик и начать новое обращение для клиента ${other}`,
  noCustomer: (_t, own) => `Написанное здесь остаётся за клиентом ${own}. На странице больше не выбран ни один клиент.`,
  beginForNobody: 'Сохранить как черновик и начать новое обращение',
  templateUsed: (_t, template) => `Заполнено по шаблону «${template}»`,
  nowFor: (_t, customer) => `Сменился клиент: теперь обращение для клиента ${customer}.`,
  nowOwn: (_t, name) => `Сменился клиент: теперь обращение для вашей организации, ${name}.`,
  customerChanged: 'Сменился клиент.',
  followsUp: 'Это обращение продолжает прежнее:',
  followsOther: (_t, number, owner, customer) =>
    `${number} создано для клиента ${owner}, а эта форма — для клиента ${customer}.`,
  notFilled: (_t, names) => `В этой форме нет вопросов для: ${names}`,
  restored: 'Здесь снова то, что вы написали.',
  discarded: 'Всё написанное удалено.',
  undo: 'Вернуть',
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

  filingFor: (_t, customer) => `Обращение от имени клиента ${customer}`,
  filingOwn: (_t, name) => `Обращение от вашей организации, ${name}`,
  filingOwnDetail: 'Права ваших клиентов на поддержку к этому обращению не относятся.',
  kept: (_t, time) => `Хранится, пока открыта эта страница, ${time}`,
  keptOnDevice: (_t, time: string) => `Сохранено на этом устройстве, ${time}`,
  keeping: 'Сохраняется на этом устройстве…',
  keptUntil: (_t, date: string) => sentence(`Хранится до ${date}`),
  keep: 'Оставить',
  leftover: 'Для этих ответов в форме больше нет места:',
  otherDraft: (_t, time: string) => `Есть ещё одно незаконченное обращение: ${time}.`,
  openDraft: 'Открыть его',
  elsewhere: 'Его пишут в другой вкладке.',
  deviceFull: 'На устройстве закончилось место. Написанное хранится, пока открыта эта страница.',
  deviceBlocked: 'Браузер не разрешает странице хранить написанное. Оно останется, пока открыта эта страница.',
  discard: 'Удалить черновик',
  continue: 'Далее',
};
