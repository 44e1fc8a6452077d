import type { feedAroundMessages } from '../en/feed-around.js';
import type { Translation } from '../part.js';

export const feedAround: Translation<typeof feedAroundMessages> = {
  none: 'لم يُكتب شيء بعد',
  noneHint: 'ستظهر هنا الرسائل والتغييرات التي تطرأ على الحالة.',
  stale: 'تعذّر تحديث السجل. قد تكون هناك إدخالات أحدث.',
  newestFirst: 'الأحدث أولًا',
  oldestFirst: 'الأقدم أولًا',
  shownOf: (t, shown, total) => `المعروض من الإدخالات: ${t.number(shown)} من ${t.number(total)}`,
  keys: 'اختصارات لوحة المفاتيح',
  keyNext: 'الإدخال التالي',
  keyPrevious: 'الإدخال السابق',
  keyAfter: 'الخروج من الإدخالات إلى ما بعدها',
  keyBefore: 'الخروج من الإدخالات إلى ما قبلها',
  keySend: 'إرسال الرد',
  older: 'تحميل الإدخالات الأقدم',
  olderMore: (t, count) =>
    t.plural(count, {
      zero: 'تحميل الإدخالات الأقدم',
      one: 'تحميل الإدخالات الأقدم (بقي إدخال واحد)',
      two: 'تحميل الإدخالات الأقدم (بقي إدخالان)',
      few: 'تحميل الإدخالات الأقدم (بقيت #)',
      many: 'تحميل الإدخالات الأقدم (بقي #)',
      other: 'تحميل الإدخالات الأقدم (بقي #)',
    }),
  olderLoading: 'جارٍ تحميل الإدخالات الأقدم…',
  olderFailed: 'تعذّر تحميل الإدخالات الأقدم.',
  beginning: 'هنا بداية الحالة',
  showNew: (t, count) =>
    t.plural(count, {
      zero: 'لا إدخالات جديدة',
      one: 'عرض إدخال جديد واحد',
      two: 'عرض إدخالين جديدين',
      few: 'عرض # إدخالات جديدة',
      many: 'عرض # إدخالًا جديدًا',
      other: 'عرض # إدخال جديد',
    }),
  arrived: (t, count) =>
    t.plural(count, {
      zero: 'لا إدخالات جديدة',
      one: 'إدخال جديد واحد',
      two: 'إدخالان جديدان',
      few: '# إدخالات جديدة',
      many: '# إدخالًا جديدًا',
      other: '# إدخال جديد',
    }),
  unread: 'جديد منذ زيارتك الأخيرة',
  toUnread: 'الانتقال إلى أول إدخال غير مقروء',
  solutionHint: 'إذا أفاد الحل فيمكن إغلاق الحالة، وإلا فاكتب ذلك في رد.',
  visibleTo: 'من يراها',
  internal: 'داخلي',
  deferred: 'هذا النص طويل جدًا.',
  showDeferred: 'تحميل النص',
  deferredFailed: 'تعذّر تحميل النص.',
};
