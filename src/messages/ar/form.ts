import type { formMessages } from '../en/form.js';
import type { Translation } from '../part.js';

export const form: Translation<typeof formMessages> = {
  heading: 'حالة جديدة',
  loading: 'جارٍ تحميل النموذج…',
  failed: 'تعذّر تحميل النموذج.',
  refreshing: 'جارٍ البحث عن الأسئلة المتعلقة بهذه الإجابة…',
  refreshFailed: 'تعذّر تحميل الأسئلة المتعلقة بهذه الإجابة.',
  unsupported: 'لا يمكن فتح حالات جديدة هنا',
  unsupportedDetail: 'نظام الدعم هذا لا يستقبل حالات جديدة عبر هذه الصفحة.',
  forbidden: 'لا يمكنك فتح حالة هنا',
  missing: 'ما ينقص',
  elsewhere: 'يُقدَّم هذا الطلب في مكان آخر',
  unreadable: (t, count) =>
    t.plural(count, {
      zero: 'قُرئت كل أسئلة هذا النموذج.',
      one: 'تعذّرت قراءة سؤال واحد من هذا النموذج وتم تجاوزه.',
      two: 'تعذّرت قراءة سؤالين من هذا النموذج وتم تجاوزهما.',
      few: 'تعذّرت قراءة # أسئلة من هذا النموذج وتم تجاوزها.',
      many: 'تعذّرت قراءة # سؤالًا من هذا النموذج وتم تجاوزها.',
      other: 'تعذّرت قراءة # سؤال من هذا النموذج وتم تجاوزها.',
    }),

  filingFor: (_t, customer) => `حالة باسم ${customer}`,
  filingOwn: (_t, name) => `حالة باسم مؤسستك، ${name}`,
  filingOwnDetail: 'لا تسري على هذه الحالة حقوق الدعم الخاصة بعملائك.',
  otherCustomer: (_t, own, other) => `ما كتبته هنا يخص ${own}. وقد انتقلت الصفحة إلى ${other}.`,
  fileForOther: (_t, other) => `فتحها باسم ${other} بدلًا من ذلك`,

  templates: 'البدء من طلب شائع',
  templateUsed: (_t, template) => `تم الملء من «${template}»`,
  notFilled: (_t, names) => `لا يوجد في هذا النموذج سؤال عن: ${names}`,
  restored: 'ما كتبته موجود هنا من جديد.',
  kept: (_t, time) => `محفوظ في علامة التبويب هذه، ${time}`,
  discard: 'تجاهل المكتوب',
  discarded: 'تم تجاهل كل ما كتبته.',
  undo: 'تراجع',

  sensitive: 'لا تكتب كلمات مرور أو أرقام بطاقات أو بيانات شخصية لآخرين في الحالة أو في ملفاتها.',
  options: (t, label, count) =>
    `${label}: ${t.plural(count, {
      zero: 'لا خيارات',
      one: 'خيار واحد',
      two: 'خياران',
      few: '# خيارات',
      many: '# خيارًا',
      other: '# خيار',
    })}.`,
  cleared: 'لم يعد الاختيار السابق ملائمًا فتم مسحه.',
  misfit: 'كانت هناك قيمة لهذا الحقل لكنها لا تلائمه.',
  questionsAdded: (t, count) =>
    t.plural(count, {
      zero: 'لم تُضف أسئلة',
      one: 'أُضيف سؤال واحد',
      two: 'أُضيف سؤالان',
      few: 'أُضيفت # أسئلة',
      many: 'أُضيف # سؤالًا',
      other: 'أُضيف # سؤال',
    }),

  submit: 'إنشاء الحالة',
  continue: 'متابعة',
  step: (t, at, of, title) => `الخطوة ${t.number(at)} من ${t.number(of)}: ${title}`,
  details: 'التفاصيل',
};
