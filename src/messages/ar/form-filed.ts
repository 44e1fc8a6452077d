import type { formFiledMessages } from '../en/form-filed.js';
import type { Translation } from '../part.js';

export const formFiled: Translation<typeof formFiledMessages> = {
  created: (_t, number) => `أُنشئت الحالة ${number}`,
  createdUnnumbered: 'أُنشئت الحالة',
  beingCreated: 'جارٍ إنشاء حالتك',
  beingCreatedDetail: 'تم قبولها، وتظهر في قائمتك بعد لحظات.',
  next: 'سيرد الدعم في الحالة. يمكنك متابعتها هناك والإضافة إليها في أي وقت.',
  number: 'رقم الحالة',
  subject: 'الموضوع',
  customer: 'باسم',
  severity: 'درجة الخطورة',
  files: 'الملفات',
  own: (_t, name) => `مؤسستك، ${name}`,
  open: 'فتح الحالة',
  openNumbered: (_t, number) => `عرض الحالة ${number}`,
  copyNumber: 'نسخ الرقم',
  copyLink: 'نسخ الرابط',
  copied: 'تم النسخ',
  copyFailed: 'تعذّر النسخ. حدّد النص وانسخه بنفسك.',
  print: 'طباعة',
  another: (_t, customer) => `فتح حالة أخرى باسم ${customer}`,
  anotherPlain: 'فتح حالة أخرى',
  filesRefused: 'لم تُقبل هذه الملفات:',
  filesUploading: (t, count) =>
    t.plural(count, {
      zero: 'لا ملفات قيد الإضافة',
      one: 'جارٍ إضافة ملف واحد إلى الحالة…',
      two: 'جارٍ إضافة ملفين إلى الحالة…',
      few: 'جارٍ إضافة # ملفات إلى الحالة…',
      many: 'جارٍ إضافة # ملفًا إلى الحالة…',
      other: 'جارٍ إضافة # ملف إلى الحالة…',
    }),
};
