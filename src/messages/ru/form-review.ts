import type { formReviewMessages } from '../en/form-review.js';
import type { Translation } from '../part.js';

export const formReview: Translation<typeof formReviewMessages> = {
  heading: 'Проверьте ответы',
  change: 'Изменить',
  changeNamed: (_t, label) => `Изменить: ${label}`,
  notAnswered: 'Нет ответа',
  files: 'Файлы',
  noFiles: 'Нет',
  step: (t, at, of, title) => `Шаг ${t.number(at)} из ${t.number(of)}: ${title}`,
  details: 'Подробности',
};
