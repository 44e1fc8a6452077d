import type { dialogMessages } from '../en/dialog.js';
import type { Translation } from '../part.js';

export const dialog: Translation<typeof dialogMessages> = {
  close: 'إغلاق',
  discardHeading: 'هل تريد تجاهل ما أدخلته؟',
  discard: 'تجاهل',
  keep: 'متابعة التحرير',
};
