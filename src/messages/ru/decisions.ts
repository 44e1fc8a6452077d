import type { decisionMessages } from '../en/decisions.js';
import type { Translation } from '../part.js';

export const decisions: Translation<typeof decisionMessages> = {
  allowed: 'Разрешено',
  refused: 'Невозможно',
  unknown: 'Неизвестно',
  ending: 'Скоро закончится',
  unknownHint: 'Система поддержки не сообщает, возможно ли это. Попробуйте: ответ придёт при отправке.',
  whatToDo: 'Что делать',
  messageIn: (_t, language) => `Сообщение написано на языке получателя: ${language}.`,
};
