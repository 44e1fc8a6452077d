import type { scopeMessages } from '../en/scope.js';
import type { Translation } from '../part.js';

export const scope: Translation<typeof scopeMessages> = {
  heading: 'Вы действуете от имени',
  loading: 'Загружаются ваши домены…',
  failed: 'Не удалось загрузить ваши домены.',
  signedOut: 'Вход не выполнен',
  signIn: (_t, name) => `Войти в домен ${name}`,
  ended: (_t, name) => `Вы вышли из домена ${name}. Остальные домены работают как прежде.`,
  now: (_t, name) => `Теперь вы действуете от имени ${name}.`,
  moved: (_t, name) => `Теперь вы действуете от имени ${name}: к этому домену относится эта страница.`,
  kept: (_t, name) => `Всё, что вы написали от имени ${name}, там и сохранено.`,
  sending: (_t, name) => `Начатая от имени ${name} отправка продолжается.`,
  another: 'Перейти в другой домен',
  hint: 'Поиск по названию',
};
