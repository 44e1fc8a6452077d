import type { formReviewMessages } from '../en/form-review.js';
import type { Translation } from '../part.js';

export const formReview: Translation<typeof formReviewMessages> = {
  heading: 'راجع إجاباتك',
  change: 'تغيير',
  changeNamed: (_t, label) => `تغيير: ${label}`,
  notAnswered: 'بلا إجابة',
  files: 'الملفات',
  noFiles: 'لا يوجد',
};
