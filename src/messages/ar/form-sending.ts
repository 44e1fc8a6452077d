import type { formSendingMessages } from '../en/form-sending.js';
import type { Translation } from '../part.js';

export const formSending: Translation<typeof formSendingMessages> = {
  submitting: 'جارٍ الإنشاء…',
  waitingForFiles: (t, count) =>
    t.plural(count, {
      zero: 'لا ملفات قيد الرفع',
      one: 'في انتظار رفع ملف واحد…',
      two: 'في انتظار رفع ملفين…',
      few: 'في انتظار رفع # ملفات…',
      many: 'في انتظار رفع # ملفًا…',
      other: 'في انتظار رفع # ملف…',
    }),
  notCreated: 'لم تُنشأ الحالة.',
  outcomeUnknown: 'لا يُعرف ما إذا كانت الحالة قد أُنشئت.',
  sendAgain: 'إعادة الإرسال',
  required: 'املأ هذا الحقل.',
  requiredChoice: 'اختر إجابة.',
  requiredTick: 'ضع علامة هنا للمتابعة.',
  requiredFile: 'أضف ملفًا.',
  tooShort: (t, min) =>
    t.plural(min, {
      zero: 'اكتب شيئًا.',
      one: 'اكتب حرفًا واحدًا على الأقل.',
      two: 'اكتب حرفين على الأقل.',
      few: 'اكتب # أحرف على الأقل.',
      many: 'اكتب # حرفًا على الأقل.',
      other: 'اكتب # حرف على الأقل.',
    }),
  tooLong: (t, over) =>
    t.plural(over, {
      zero: 'اختصر النص.',
      one: 'اختصر النص بمقدار حرف واحد.',
      two: 'اختصر النص بمقدار حرفين.',
      few: 'اختصر النص بمقدار # أحرف.',
      many: 'اختصر النص بمقدار # حرفًا.',
      other: 'اختصر النص بمقدار # حرف.',
    }),
  tooManyBytes: (t, over) => `اختصر النص بمقدار ${t.bytes(over)}.`,
  notAnOption: 'هذا الخيار غير متاح. اختر غيره.',
  optionRefused: 'هذا الخيار غير متاح لك. اختر غيره.',
  notANumber: 'أدخل رقمًا.',
  tooSmall: (t, min) => `أدخل ${t.number(min)} أو أكثر.`,
  tooLarge: (t, max) => `أدخل ${t.number(max)} أو أقل.`,
  notADate: 'أدخل تاريخًا صحيحًا.',
  tooEarly: (t, min, zone) => `أدخل تاريخًا لا يسبق ${t.dateTime(min, zone)}.`,
  tooLate: (t, max, zone) => `أدخل تاريخًا لا يتجاوز ${t.dateTime(max, zone)}.`,
  notAnEmail: 'أدخل عنوان بريد إلكتروني، مثل name@example.com.',
  notAPhone: 'أدخل رقم هاتف، مثل \u200e+966 11 234 5678\u200e.',
  tooMany: (t, max) =>
    t.plural(max, {
      zero: 'لا تختر شيئًا.',
      one: 'اختر خيارًا واحدًا على الأكثر.',
      two: 'اختر خيارين على الأكثر.',
      few: 'اختر # خيارات على الأكثر.',
      many: 'اختر # خيارًا على الأكثر.',
      other: 'اختر # خيار على الأكثر.',
    }),
  invalid: 'لا يمكن استخدام هذه الإجابة. أدخلها مرة أخرى.',

  refreshFailed: 'تعذّر تحميل الأسئلة المتعلقة بهذه الإجابة.',
  unreadable: (t, count) =>
    t.plural(count, {
      zero: 'قُرئت كل أسئلة هذا النموذج.',
      one: 'تعذّرت قراءة سؤال واحد من هذا النموذج وتم تجاوزه.',
      two: 'تعذّرت قراءة سؤالين من هذا النموذج وتم تجاوزهما.',
      few: 'تعذّرت قراءة # أسئلة من هذا النموذج وتم تجاوزها.',
      many: 'تعذّرت قراءة # سؤالًا من هذا النموذج وتم تجاوزها.',
      other: 'تعذّرت قراءة # سؤال من هذا النموذج وتم تجاوزها.',
    }),
  otherCustomer: (_t, own, other) => `ما كتبته هنا يخص ${own}. وقد انتقلت الصفحة إلى ${other}.`,
  fileForOther: (_t, other) => `فتحها باسم ${other} بدلًا من ذلك`,
  templateUsed: (_t, template) => `تم الملء من «${template}»`,
  notFilled: (_t, names) => `لا يوجد في هذا النموذج سؤال عن: ${names}`,
  restored: 'ما كتبته موجود هنا من جديد.',
  discarded: 'تم تجاهل كل ما كتبته.',
  undo: 'تراجع',
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

  filingFor: (_t, customer) => `حالة باسم ${customer}`,
  filingOwn: (_t, name) => `حالة باسم مؤسستك، ${name}`,
  filingOwnDetail: 'لا تسري على هذه الحالة حقوق الدعم الخاصة بعملائك.',
  kept: (_t, time) => `محفوظ ما دامت هذه الصفحة مفتوحة، ${time}`,
  discard: 'تجاهل المكتوب',
  continue: 'متابعة',
};
