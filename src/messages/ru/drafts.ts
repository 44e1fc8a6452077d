import type { draftsMessages } from '../en/drafts.js';
import type { Translation } from '../part.js';
import { sentence } from './sentence.js';

export const drafts: Translation<typeof draftsMessages> = {
  heading: 'Черновики',
  loading: 'Черновики загружаются…',
  failed: 'Не удалось загрузить черновики.',
  empty: 'Ничего незаконченного нет. Здесь появится то, что вы напишете и не отправите.',
  form: 'Незаконченное обращение',
  reply: 'Незаконченный ответ',
  change: 'Незаконченное изменение',
  plan: 'Смена контактов поддержки',
  message: 'Не отправлено',
  waiting: 'Ожидает отправки',
  maybeSent: 'Возможно, отправлено: подтверждение потерялось',
  maybeFiled: 'Возможно, создано: подтверждение потерялось',
  untitled: 'Без темы',
  noCompany: 'Компания ещё не выбрана',
  subscriptions: (t, count) =>
    t.plural(count, { one: '# подписка', few: '# подписки', many: '# подписок', other: '# подписки' }),
  ofCase: 'обращение',
  changed: (_t, time) => `Изменено: ${time}.`,
  until: (_t, date) => sentence(`Хранится до ${date}`),
  open: 'Продолжить',
  discard: 'Удалить',
  forGood: 'Удалить насовсем?',
  yes: 'Да, удалить',
  no: 'Нет, оставить',
  discarded: 'Черновик удалён',
  elsewhere: 'Его пишут в другой вкладке.',
  notKept: 'Черновики хранятся, пока открыта эта страница.',
  deviceFull: 'На устройстве закончилось место. Черновики хранятся, пока открыта эта страница.',
  deviceBlocked: 'Браузер не разрешает странице хранить черновики. Они останутся, пока открыта эта страница.',
  files: (t, count) => t.plural(count, { one: '# файл', few: '# файла', many: '# файлов', other: '# файла' }),
};
