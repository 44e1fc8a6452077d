import type { contactKeptMessages } from '../en/contact-kept.js';
import type { Translation } from '../part.js';

export const contactKept: Translation<typeof contactKeptMessages> = {
  choice: (t, count, when) =>
    `${t.plural(count, { one: 'Вы выбрали # подписку', few: 'Вы выбрали # подписки', many: 'Вы выбрали # подписок', other: 'Вы выбрали # подписки' })} (${when}), а компанию ещё нет.`,
  open: (t, count, company, when) =>
    `Вы начали менять ${t.plural(count, { one: '# контакт поддержки', few: '# контакта поддержки', many: '# контактов поддержки', other: '# контакта поддержки' })} на ${company} (${when}). Ничего не отправлено.`,
  partly: (t, left, company, when) =>
    `Переход к ${company} (${when}) не закончен: ${t.plural(left, { one: 'осталась # подписка.', few: 'остались # подписки.', many: 'осталось # подписок.', other: 'осталось # подписки.' })}`,
  goOn: 'Продолжить изменение',
  discard: 'Отказаться от него',
  discarded: 'Изменение удалено.',
  taking: 'Загрузка…',
  failed: 'Не удалось загрузить изменение.',
  taken: 'Вот изменение, которое вы начали.',
  missing: (t, count) =>
    t.plural(count, {
      one: '# из этих подписок больше не видна и пропущена.',
      few: '# из этих подписок больше не видны и пропущены.',
      many: '# из этих подписок больше не видны и пропущены.',
      other: '# из этих подписок больше не видны и пропущены.',
    }),
};
