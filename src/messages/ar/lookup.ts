import type { lookupMessages } from '../en/lookup.js';
import type { Translation } from '../part.js';

export const lookup: Translation<typeof lookupMessages> = {
  show: (_t, label) => `إظهار الخيارات: ${label}`,
  options: (_t, label) => `الخيارات: ${label}`,
  clear: (_t, label) => `مسح: ${label}`,
  remove: (_t, option) => `إزالة ${option}`,
  chosen: (_t, label) => `تم اختيار: ${label}`,
  count: (t, count) =>
    t.plural(count, {
      zero: 'لا توجد نتائج',
      one: 'نتيجة واحدة',
      two: 'نتيجتان',
      few: '# نتائج',
      many: '# نتيجة',
      other: '# نتيجة',
    }),
  none: 'لا توجد نتائج مطابقة',
  // Spoken, where making one is offered.
  noneYet: 'لا توجد نتائج بعد. يمكنك إنشاء عنصر جديد بالخيار الموجود أدناه.',
  searching: 'جارٍ البحث…',
  failed: 'تعذّر تحميل الخيارات.',
  retry: 'إعادة المحاولة',
  truncated: (t, shown, total) => `يُعرض ${t.number(shown)} من ${t.number(total)}. واصل الكتابة لتضييق البحث.`,
  more: (t, shown) => `تُعرض أول ${t.number(shown)}. واصل الكتابة لتضييق البحث.`,
  create: (_t, text) => `إنشاء «${text}»…`,
  createNew: 'إنشاء جديد…',
  added: (_t, option) => `أُضيف واختير: ${option}`,
  unmatched: (_t, text) => `اختر أحد الخيارات لـ «${text}»، أو امسح الحقل.`,
  refused: (_t, option, reason) => `${option}: ${reason}`,
};
