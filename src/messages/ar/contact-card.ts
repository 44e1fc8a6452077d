import type { contactCardMessages } from '../en/contact-card.js';
import type { Translation } from '../part.js';

export const contactCard: Translation<typeof contactCardMessages> = {
  heading: 'من يساعدك',
  loading: 'جارٍ تحميل جهات الدعم…',
  failed: 'تعذّر تحميل جهات الدعم.',
  none: 'لا توجد جهة دعم معروفة هنا',
  noneHint: 'لا يذكر نظام الدعم أحدًا لهذا الأمر.',
  notSaid: 'لا يعرض نظام الدعم هذا جهات الدعم.',
  stale: 'قد تكون هذه المعلومات قديمة.',
  result: (t, count) =>
    t.plural(count, {
      zero: 'لا توجد طريقة للحصول على المساعدة',
      one: 'طريقة واحدة للحصول على المساعدة',
      two: 'طريقتان للحصول على المساعدة',
      few: '# طرق للحصول على المساعدة',
      many: '# طريقة للحصول على المساعدة',
      other: '# طريقة للحصول على المساعدة',
    }),
  signedOut: 'لم تسجّل الدخول. هذه طرق للحصول على المساعدة من دون حساب.',

  partner: 'الشريك',
  vendor: 'المورّد',
  publisher: 'ناشر المنتج',
  portal: 'بوابة أخرى',
  account: 'الوصول إلى حسابك',
  email: 'البريد الإلكتروني',
  phone: 'الهاتف',
  site: 'الموقع',
  hours: 'أوقات العمل',
  openSite: (_t, host) => `فتح ${host}`,

  contact: 'جهة الدعم',
  seenByCustomer: 'يرى العميل هذا أيضًا.',
  byDefault: 'لم يُختر أحد: هذه هي جهة الدعم الافتراضية.',
  gone: 'لم تعد هذه الشركة تقدّم الدعم. يظهر آخر اسم معروف لها.',
  ownCompany: 'هذه مؤسستك.',
  partnerId: 'معرّف الشريك',
  since: 'منذ',
  contactFailed: 'تعذّر تحميل جهة دعم هذا الاشتراك.',
  noContact: 'لا يذكر نظام الدعم جهة دعم لهذا الاشتراك.',

  alerts: 'إلى أين تصل التنبيهات',
  alertsTo: (_t, address) => `تصل رسائل جميع حالاتك إلى ${address}.`,
  alertsSignIn: 'تصل رسائل جميع حالاتك إلى العنوان الذي تسجّل الدخول به.',
  alertsWhy: 'قد لا يكون للعنوان الذي تسجّل الدخول به صندوق بريد. اختر عنوانًا يقرؤه أحد.',
  alertsChange: 'تغيير العنوان',
  alertsField: 'عنوان التنبيهات الخاصة بجميع الحالات',
  alertsHint: 'إذا تُرك فارغًا تصل إلى العنوان الذي تسجّل الدخول به.',
  alertsNoEmail: 'اكتب عنوان بريد إلكتروني، مثل name@example.com.',
  alertsFailed: 'لم يتغيّر العنوان.',
  alertsSaving: 'جارٍ الحفظ…',
};
