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
  tooEarly: (t, min) => `أدخل تاريخًا لا يسبق ${t.date(min)}.`,
  tooLate: (t, max) => `أدخل تاريخًا لا يتجاوز ${t.date(max)}.`,
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
};
