import type { feedMessages } from '../en/feed.js';
import type { Translation } from '../part.js';

export const feed: Translation<typeof feedMessages> = {
  heading: 'السجل',
  loading: 'جارٍ تحميل السجل…',
  failed: 'تعذّر تحميل السجل.',
  notChosen: 'لم يتم اختيار حالة',
  notChosenHint: 'اختر حالة من القائمة لقراءة سجلها هنا.',
  entries: (t, count) =>
    t.plural(count, {
      zero: 'لا إدخالات',
      one: 'إدخال واحد',
      two: 'إدخالان',
      few: '# إدخالات',
      many: '# إدخالًا',
      other: '# إدخال',
    }),
  replyFrom: 'رد من',
  solutionFrom: 'حل من',
  changeBy: 'تغيير من',
  someone: 'كاتب غير معروف',
  you: 'أنت',
  partner: 'الشريك',
  customer: 'العميل',
  vendor: 'الدعم',
  system: 'النظام',
  email: 'عبر البريد الإلكتروني',
  phone: 'عبر الهاتف',
  api: 'من نظام آخر',
  solution: 'حل مقترح',
  moreChanges: (t, count) =>
    t.plural(count, {
      zero: 'لا تغييرات أخرى',
      one: 'تغيير آخر',
      two: 'تغييران آخران',
      few: '# تغييرات أخرى',
      many: '# تغييرًا آخر',
      other: '# تغيير آخر',
    }),
  entryFailed: 'تعذّر عرض هذا الإدخال.',
};
