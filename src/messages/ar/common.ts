import type { commonMessages } from '../en/common.js';
import type { Translation } from '../part.js';

export const common: Translation<typeof commonMessages> = {
  loading: 'جارٍ التحميل…',
  retry: 'إعادة المحاولة',
  close: 'إغلاق',
  cancel: 'إلغاء',
  save: 'حفظ',
  change: 'تغيير',
  remove: (_t, what) => `إزالة ${what}`,
  back: 'رجوع',
  unknown: 'غير معروف',
  newTab: '(يُفتح في علامة تبويب جديدة)',
  info: 'ملاحظة',
  warning: 'تنبيه',
  error: 'خطأ',
  success: 'تم',
  copy: (_t, what) => `نسخ ${what}`,
  copied: 'تم النسخ',
  reference: 'الرقم المرجعي',
  referenceNamed: (_t, reference) => `الرقم المرجعي: ${reference}`,
  writeTo: (_t, to) => `مراسلة ${to}`,
  copyText: 'نسخ النص',
  offline: 'لا يوجد اتصال. يُحفظ ما تكتبه هنا.',
  online: 'عاد الاتصال.',
  sessionEnded: 'انتهت جلستك. إجاباتك محفوظة.',
  signIn: 'تسجيل الدخول',
  refused: 'هذا غير ممكن في الوقت الحالي.',
  notConnected: 'هذه الصفحة غير متصلة بعد بنظام دعم.',
  incomplete: (t, sources) =>
    t.plural(sources, {
      zero: 'استجابت جميع المصادر.',
      one: 'لم يستجب مصدر واحد.',
      two: 'لم يستجب مصدران.',
      few: 'لم تستجب # مصادر.',
      many: 'لم يستجب # مصدرًا.',
      other: 'لم يستجب # مصدر.',
    }),
  unreadable: (t, rows) =>
    t.plural(rows, {
      zero: 'قُرئت جميع العناصر.',
      one: 'تعذّرت قراءة عنصر واحد.',
      two: 'تعذّرت قراءة عنصرين.',
      few: 'تعذّرت قراءة # عناصر.',
      many: 'تعذّرت قراءة # عنصرًا.',
      other: 'تعذّرت قراءة # عنصر.',
    }),
};
