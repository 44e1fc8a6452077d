import type { fileMessages } from '../en/files.js';
import type { Translation } from '../part.js';

export const files: Translation<typeof fileMessages> = {
  add: 'Добавить файлы',
  drop: 'или перетащите их сюда, или вставьте',
  dropNow: 'Отпустите, чтобы добавить',
  list: 'Файлы',
  limitCount: (t, count) =>
    t.plural(count, {
      one: 'Не более # файла',
      few: 'Не более # файлов',
      many: 'Не более # файлов',
      other: 'Не более # файла',
    }),
  limitSize: (t, bytes) => `каждый до ${t.bytes(bytes)}`,
  limitTypes: (_t, types) => `Типы: ${types}`,
  images: 'изображения',
  videos: 'видео',
  sounds: 'аудиофайлы',
  texts: 'текстовые файлы',
  cancel: (_t, name) => `Отменить: ${name}`,
  remove: (_t, name) => `Убрать: ${name}`,
  retry: (_t, name) => `Повторить: ${name}`,
  cancelShort: 'Отменить',
  removeShort: 'Убрать',
  retryShort: 'Повторить',
  uploading: (_t, name) => `Загрузка: ${name}`,
  percent: (t, percent) =>
    t.plural(percent, { one: '# процент', few: '# процента', many: '# процентов', other: '# процента' }),
  waiting: 'В очереди',
  scanning: 'Загружено; файл проверяет система поддержки',
  ready: 'Загружено',
  attached: 'Добавлено',
  empty: '— файл пуст.',
  tooBig: (t, limit) => `— больше ${t.bytes(limit)}.`,
  tooMany: (t, limit) =>
    t.plural(limit, {
      one: '— лишний: разрешён # файл.',
      few: '— лишний: разрешено # файла.',
      many: '— лишний: разрешено # файлов.',
      other: '— лишний: разрешено # файла.',
    }),
  wrongType: (_t, types) => `— такой тип не принимается. Принимаются: ${types}.`,
  duplicate: '— уже добавлен.',
  scanFailed: '— не прошёл проверку на вирусы.',
  refused: '— не принят.',
  network: '— не загружен: нет связи.',
  failed: '— не удалось загрузить.',
  expired: '— срок истёк. Добавьте ещё раз.',
  lost: '— нужно выбрать ещё раз.',
  uploadingCount: (t, count) =>
    t.plural(count, {
      one: 'Загружается # файл',
      few: 'Загружаются # файла',
      many: 'Загружаются # файлов',
      other: 'Загружаются # файла',
    }),
  uploadedCount: (t, count) =>
    t.plural(count, {
      one: 'Загружен # файл',
      few: 'Загружены # файла',
      many: 'Загружено # файлов',
      other: 'Загружено # файла',
    }),
  removed: (_t, name) => `Убрано: ${name}`,
};
