import type { commonMessages } from '../en/common.js';
import type { Translation } from '../part.js';

export const common: Translation<typeof commonMessages> = {
  loading: 'Загрузка…',
  retry: 'Повторить',
  close: 'Закрыть',
  cancel: 'Отмена',
  save: 'Сохранить',
  change: 'Изменить',
  remove: (_t, what) => `Убрать: ${what}`,
  back: 'Назад',
  unknown: 'Неизвестно',
  newTab: '(откроется в новой вкладке)',
  info: 'Примечание',
  warning: 'Внимание',
  error: 'Ошибка',
  success: 'Готово',
  copy: (_t, what) => `Скопировать: ${what}`,
  copied: 'Скопировано',
  reference: 'Код для справки',
  referenceNamed: (_t, reference) => `Код для справки: ${reference}`,
  writeTo: (_t, to) => `Написать: ${to}`,
  copyText: 'Скопировать текст',
  offline: 'Нет подключения. Всё написанное сохраняется здесь.',
  online: 'Связь восстановлена.',
  sessionEnded: 'Сеанс завершён. Ваши ответы сохранены.',
  signIn: 'Войти',
  refused: 'Сейчас это невозможно.',
  notConnected: 'Эта страница ещё не подключена к системе поддержки.',
  incomplete: (t, sources) =>
    t.plural(sources, {
      one: '# источник не ответил.',
      few: '# источника не ответили.',
      many: '# источников не ответили.',
      other: '# источника не ответили.',
    }),
  unreadable: (t, rows) =>
    t.plural(rows, {
      one: 'Не удалось прочитать # запись.',
      few: 'Не удалось прочитать # записи.',
      many: 'Не удалось прочитать # записей.',
      other: 'Не удалось прочитать # записи.',
    }),
};
