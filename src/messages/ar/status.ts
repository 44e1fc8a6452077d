import type { statusMessages } from '../en/status.js';
import type { Translation } from '../part.js';

export const status: Translation<typeof statusMessages> = {
  new: 'جديدة',
  'in-progress': 'قيد المعالجة',
  'action-required': 'بانتظار ردّك',
  'solution-proposed': 'حل مقترح',
  closed: 'مغلقة',
  unknown: 'وضع غير معروف',
  escalated: 'مُصعّدة',
  'on-hold': 'معلّقة',
  'awaiting-approval': 'بانتظار الموافقة',
  shared: 'مشتركة',
  'being-created': 'قيد الإنشاء',
  unread: 'غير مقروءة',
  severity: (_t, label) => `درجة الخطورة: ${label}`,
};
