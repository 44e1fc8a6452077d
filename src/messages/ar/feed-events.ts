import type { feedEventsMessages } from '../en/feed-events.js';
import type { Translation } from '../part.js';

export const feedEvents: Translation<typeof feedEventsMessages> = {
  opened: 'فُتحت الحالة',
  status: (_t, from, to) => `تغيّر الوضع من «${from}» إلى «${to}»`,
  statusTo: (_t, to) => `تغيّر الوضع إلى «${to}»`,
  severity: (_t, from, to) => `تغيّرت درجة الخطورة من «${from}» إلى «${to}»`,
  severityTo: (_t, to) => `تغيّرت درجة الخطورة إلى «${to}»`,
  contact: (_t, from, to) => `تغيّرت جهة الاتصال من ${from} إلى ${to}`,
  contactTo: (_t, to) => `تغيّرت جهة الاتصال إلى ${to}`,
  shared: (_t, to) => `تمت المشاركة مع ${to}`,
  unshared: (_t, to) => `أُلغيت المشاركة مع ${to}`,
  file: (_t, name) => `أُضيف ملف: ${name}`,
  escalated: 'تم تصعيد الحالة',
  changed: 'تم تغيير الحالة',
  changedTo: (_t, what) => `تم تغيير الحالة: ${what}`,
};
