import type { categoryMessages } from '../en/categories.js';
import type { Translation } from '../part.js';

export const categories: Translation<typeof categoryMessages> = {
  browse: 'Показать все',
  common: 'Частые темы',
  more: 'Ещё…',
  loading: 'Загрузка…',
  failed: 'Не удалось загрузить эту часть.',
  retry: 'Повторить',
  empty: 'Здесь пусто',
  chosen: (_t, path) => `Выбрано: ${path}`,
};
