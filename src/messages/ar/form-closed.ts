import type { formClosedMessages } from '../en/form-closed.js';
import type { Translation } from '../part.js';

export const formClosed: Translation<typeof formClosedMessages> = {
  unsupported: 'لا يمكن فتح حالات جديدة هنا',
  unsupportedDetail: 'نظام الدعم هذا لا يستقبل حالات جديدة عبر هذه الصفحة.',
  forbidden: 'لا يمكنك فتح حالة هنا',
  missing: 'ما ينقص',
  elsewhere: 'تُقدَّم هذه الحالة في مكان آخر',
};
