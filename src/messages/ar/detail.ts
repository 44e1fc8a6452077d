import type { detailMessages } from '../en/detail.js';
import type { Translation } from '../part.js';

export const detail: Translation<typeof detailMessages> = {
  heading: 'الحالة',
  loading: 'جارٍ تحميل الحالة…',
  failed: 'تعذّر تحميل الحالة.',
  number: 'رقم الحالة',
  customer: 'مقدَّمة لصالح',
  own: 'مؤسستك أنت',
  filedBy: 'قدّمها',
  contact: 'جهة الاتصال مع الدعم',
  product: 'المنتج',
  category: 'الفئة',
  severity: 'درجة الخطورة',
  created: 'تاريخ الفتح',
};
