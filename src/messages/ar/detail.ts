import type { detailMessages } from '../en/detail.js';
import type { Translation } from '../part.js';

export const detail: Translation<typeof detailMessages> = {
  heading: 'الحالة',
};
