import type { contactPlanMessages } from '../en/contact-plan.js';
import type { Translation } from '../part.js';

export const contactPlan: Translation<typeof contactPlanMessages> = {
  check: 'Проверьте изменение',
  willChange: (t, count, company) =>
    `${company} ${t.plural(count, {
      one: 'будет поддерживать # подписку.',
      few: 'будет поддерживать # подписки.',
      many: 'будет поддерживать # подписок.',
      other: 'будет поддерживать # подписки.',
    })}`,
  willTakeBack: (t, count, company) =>
    `${t.plural(count, {
      one: 'Вы возвращаете себе поддержку # подписки.',
      few: 'Вы возвращаете себе поддержку # подписок.',
      many: 'Вы возвращаете себе поддержку # подписок.',
      other: 'Вы возвращаете себе поддержку # подписки.',
    })} Её будет оказывать ${company}.`,
  nothing: 'Ничего не изменится.',
  changes: (t, count) =>
    t.plural(count, { one: '# изменение', few: '# изменения', many: '# изменений', other: '# изменения' }),
  sameRows: (t, count) =>
    t.plural(count, {
      one: '# уже с этим контактом',
      few: '# уже с этим контактом',
      many: '# уже с этим контактом',
      other: '# уже с этим контактом',
    }),
  fixedRows: (t, count) =>
    t.plural(count, {
      one: '# изменить нельзя',
      few: '# изменить нельзя',
      many: '# изменить нельзя',
      other: '# изменить нельзя',
    }),
  subscription: 'Подписка',
  now: 'Сейчас',
  before: 'Было',
  next: 'Новый контакт',
  when: 'Начиная с',
  why: 'Почему',
  result: 'Результат',
  nobody: 'Никто',
  byDefault: 'по умолчанию',
  onSaving: 'Станет известно при сохранении',
  confirm: (t, count) =>
    t.plural(count, {
      one: 'Сменить # контакт поддержки',
      few: 'Сменить # контакта поддержки',
      many: 'Сменить # контактов поддержки',
      other: 'Сменить # контакта поддержки',
    }),
  back: 'Вернуться к выбору',
  showAll: (t, count) =>
    t.plural(count, {
      one: 'Показать # строку',
      few: 'Показать все # строки',
      many: 'Показать все # строк',
      other: 'Показать все # строки',
    }),

  running: (t, count) =>
    t.plural(count, {
      one: 'Меняем # контакт поддержки…',
      few: 'Меняем # контакта поддержки…',
      many: 'Меняем # контактов поддержки…',
      other: 'Меняем # контакта поддержки…',
    }),
  undoing: (t, count) =>
    t.plural(count, {
      one: 'Отменяем # изменение…',
      few: 'Отменяем # изменения…',
      many: 'Отменяем # изменений…',
      other: 'Отменяем # изменения…',
    }),
  progress: 'Ход выполнения',
  progressOf: (t, answered, of) => `${t.number(answered)} из ${t.number(of)}`,
  leaveOpen:
    'Можно работать в других разделах портала: выполнение продолжится, и вы снова найдёте его здесь. Не закрывайте вкладку.',
  stop: 'Остановить',
  stopping: 'Останавливаем…',

  savedOne: (_t, company, before) => `Контакт поддержки сохранён: ${company}, раньше ${before}`,
  savedFirst: (_t, company) => `Контакт поддержки сохранён: ${company}`,
  saved: (t, count) =>
    t.plural(count, {
      one: 'изменён # контакт поддержки',
      few: 'изменены # контакта поддержки',
      many: 'изменено # контактов поддержки',
      other: 'изменено # контакта поддержки',
    }),
  notSaved: (t, count) =>
    t.plural(count, {
      one: '# не изменён',
      few: '# не изменены',
      many: '# не изменено',
      other: '# не изменено',
    }),
  open: (t, count) =>
    t.plural(count, {
      one: 'до # очередь не дошла',
      few: 'до # очередь не дошла',
      many: 'до # очередь не дошла',
      other: 'до # очередь не дошла',
    }),
  takenBack: (t, count) =>
    t.plural(count, {
      one: 'отменено # изменение',
      few: 'отменены # изменения',
      many: 'отменено # изменений',
      other: 'отменено # изменения',
    }),
  notUndone: (t, count) =>
    t.plural(count, {
      one: 'не удалось отменить # изменение',
      few: 'не удалось отменить # изменения',
      many: 'не удалось отменить # изменений',
      other: 'не удалось отменить # изменения',
    }),
  nothingSaved: 'Ничего не изменено',
  failedRows: (t, count) =>
    t.plural(count, { one: 'Не изменено: #', few: 'Не изменено: #', many: 'Не изменено: #', other: 'Не изменено: #' }),
  openRows: (t, count) =>
    t.plural(count, {
      one: 'Очередь не дошла: #',
      few: 'Очередь не дошла: #',
      many: 'Очередь не дошла: #',
      other: 'Очередь не дошла: #',
    }),
  doneRows: (t, count) =>
    t.plural(count, { one: 'Изменено: #', few: 'Изменено: #', many: 'Изменено: #', other: 'Изменено: #' }),
  restRows: (t, count) =>
    t.plural(count, {
      one: 'Осталось как было: #',
      few: 'Осталось как было: #',
      many: 'Осталось как было: #',
      other: 'Осталось как было: #',
    }),

  planned: 'Ожидает',
  runningRow: 'Меняем…',
  done: 'Изменено',
  failed: 'Не изменено',
  undone: 'Отменено',
  left: 'Оставлено как есть',
  same: 'Уже с этим контактом',
  fixed: 'Изменить нельзя',
  effective: (_t, day) => `с ${day}`,
  notTakenBack: 'Отменить не удалось.',
  conflict: (_t, company) => `Тем временем кто-то другой выбрал ${company}.`,
  replace: (_t, company) => `Заменить: ${company}`,
  keep: (_t, company) => `Оставить: ${company}`,
  retry: (t, count) =>
    t.plural(count, {
      one: 'Повторить (#)',
      few: 'Повторить (#)',
      many: 'Повторить (#)',
      other: 'Повторить (#)',
    }),
  goOn: (t, count) =>
    t.plural(count, {
      one: 'Продолжить (осталась #)',
      few: 'Продолжить (осталось #)',
      many: 'Продолжить (осталось #)',
      other: 'Продолжить (осталось #)',
    }),
  undo: 'Отменить изменение',
  finish: 'Готово',
};
