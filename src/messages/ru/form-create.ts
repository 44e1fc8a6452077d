import type { formCreateMessages } from '../en/form-create.js';
import type { Translation } from '../part.js';

export const formCreate: Translation<typeof formCreateMessages> = {
  heading: (_t, label) => `Новая запись: ${label}`,
  save: 'Сохранить и выбрать',
  saving: 'Сохраняется…',
  failed: 'Не удалось сохранить.',
  candidates: 'Возможно, такая запись уже есть. Использовать её?',
  use: (_t, option) => `Использовать: ${option}`,
};
