import type { formReviewMessages } from '../en/form-review.js';
import type { Translation } from '../part.js';

export const formReview: Translation<typeof formReviewMessages> = {
  heading: 'راجع إجاباتك',
  change: 'تغيير',
  changeNamed: (_t, label) => `تغيير: ${label}`,
  notAnswered: 'بلا إجابة',
  files: 'الملفات',
  noFiles: 'لا يوجد',
  step: (t, at, of, title) => `الخطوة ${t.number(at)} من ${t.number(of)}: ${title}`,
  details: 'التفاصيل',
};
