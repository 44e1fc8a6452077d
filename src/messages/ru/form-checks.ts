import type { formCheckMessages } from '../en/form-checks.js';
import type { Translation } from '../part.js';

export const formChecks: Translation<typeof formCheckMessages> = {
  heading: 'Перед отправкой обращения',
  confirm: (_t, choice) => `Вы выбрали «${choice}». Подтвердите:`,
  confirmAll: 'Отметьте каждое утверждение или вернитесь и выберите другое.',
  findings: (t, count) =>
    t.plural(count, {
      one: 'В # месте, возможно, есть конфиденциальные данные',
      few: 'В # местах, возможно, есть конфиденциальные данные',
      many: 'В # местах, возможно, есть конфиденциальные данные',
      other: 'В # места, возможно, есть конфиденциальные данные',
    }),
  findingsDetail: 'Их смогут прочитать поддержка и все, кто видит обращение. Решать вам.',
  found: (_t, kind, field) => `${kind} в поле «${field}»`,
  email: 'Адрес электронной почты',
  phone: 'Номер телефона',
  card: 'Номер платёжной карты',
  iban: 'Банковский счёт (IBAN)',
  token: 'Токен доступа',
  key: 'Закрытый ключ',
  password: 'Пароль',
  id: 'Номер документа',
  mask: 'Скрыть',
  maskNamed: (_t, found) => `Скрыть: ${found}`,
  masked: 'Скрыто',
  maskAll: 'Скрыть всё',
  goBack: 'Вернуться',
  send: 'Создать обращение',
  sendAnyway: 'Всё равно отправить',
  filesFailed: (t, count) =>
    t.plural(count, {
      one: '# файл не загружен',
      few: '# файла не загружены',
      many: '# файлов не загружено',
      other: '# файла не загружено',
    }),
  sendWithout: (_t, files) => `Отправить без ${files}`,
  tryAgain: 'Повторить',
};
