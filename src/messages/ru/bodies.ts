import type { bodyMessages } from '../en/bodies.js';
import type { Translation } from '../part.js';

export const bodies: Translation<typeof bodyMessages> = {
  loading: 'Загрузка текста…',
  quote: 'Предыдущие сообщения',
  signature: 'Подпись',
  table: 'Таблица',
  code: 'Код',
  picture: 'Изображение',
  disguised: (_t, named, target) => `написано ${named}, но ведёт на ${target}`,
  more: 'Показать дальше',
  pictures: (t, count) =>
    t.plural(count, {
      one: 'Загрузить # изображение из интернета',
      few: 'Загрузить # изображения из интернета',
      many: 'Загрузить # изображений из интернета',
      other: 'Загрузить # изображения из интернета',
    }),
  picturesHint: 'Отправитель сможет узнать, что текст прочитан.',
  plain: 'Не удалось прочитать оформление этого текста. Он показан как есть.',
};
