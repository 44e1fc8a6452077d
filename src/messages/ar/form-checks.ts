import type { formCheckMessages } from '../en/form-checks.js';
import type { Translation } from '../part.js';

export const formChecks: Translation<typeof formCheckMessages> = {
  heading: 'قبل إرسال الحالة',
  confirm: (_t, choice) => `اخترت «${choice}». يُرجى التأكيد:`,
  confirmAll: 'ضع علامة على كل عبارة، أو ارجع واختر شيئًا آخر.',
  findings: (t, count) =>
    t.plural(count, {
      zero: 'لا مواضع فيها بيانات حساسة',
      one: 'قد يحتوي موضع واحد على بيانات حساسة',
      two: 'قد يحتوي موضعان على بيانات حساسة',
      few: 'قد تحتوي # مواضع على بيانات حساسة',
      many: 'قد يحتوي # موضعًا على بيانات حساسة',
      other: 'قد يحتوي # موضع على بيانات حساسة',
    }),
  findingsDetail: 'يمكن للدعم ولكل من يرى الحالة قراءتها. القرار لك.',
  found: (_t, kind, field) => `${kind} في «${field}»`,
  email: 'عنوان بريد إلكتروني',
  phone: 'رقم هاتف',
  card: 'رقم بطاقة دفع',
  iban: 'حساب مصرفي (IBAN)',
  token: 'رمز وصول',
  key: 'مفتاح خاص',
  password: 'كلمة مرور',
  id: 'رقم هوية',
  mask: 'حجب',
  maskNamed: (_t, found) => `حجب: ${found}`,
  masked: 'محجوب',
  maskAll: 'حجب الكل',
  goBack: 'رجوع',
  send: 'إنشاء الحالة',
  sendAnyway: 'الإرسال على أي حال',
  filesFailed: (t, count) =>
    t.plural(count, {
      zero: 'رُفعت كل الملفات',
      one: 'لم يُرفع ملف واحد',
      two: 'لم يُرفع ملفان',
      few: 'لم تُرفع # ملفات',
      many: 'لم يُرفع # ملفًا',
      other: 'لم يُرفع # ملف',
    }),
  sendWithout: (_t, files) => `الإرسال بدون ${files}`,
  tryAgain: 'إعادة المحاولة',
};
