import type { fileLinkMessages } from '../en/file-links.js';
import type { Translation } from '../part.js';

export const fileLinks: Translation<typeof fileLinkMessages> = {
  download: (_t, name) => `Скачать ${name}`,
  show: (_t, name) => `Показать ${name}`,
  hide: (_t, name) => `Скрыть ${name}`,
  loading: 'Загрузка…',
  scanning: 'Проверяется на вирусы',
  refused: 'Недоступен',
  refusedHelp: 'Добавьте чистую копию, если она нужна поддержке.',
  nameless: 'Файл без имени',
  failed: (_t, name) => `Не удалось загрузить ${name}.`,
  notShown: (_t, name) => `${name} нельзя показать здесь. Скачайте его.`,
  elsewhere: (_t, name) => `Открыть ${name}`,
};
