import type { dialogMessages } from '../en/dialog.js';
import type { Translation } from '../part.js';

export const dialog: Translation<typeof dialogMessages> = {
  close: 'Закрыть',
  discardHeading: 'Отказаться от введённого?',
  discard: 'Отказаться',
  keep: 'Продолжить ввод',
};
