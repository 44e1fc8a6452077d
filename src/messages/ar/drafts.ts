import type { draftsMessages } from '../en/drafts.js';
import type { Translation } from '../part.js';

export const drafts: Translation<typeof draftsMessages> = {
  heading: 'المسودات',
  loading: 'جارٍ تحميل المسودات…',
  failed: 'تعذّر تحميل المسودات.',
  empty: 'لا شيء غير مكتمل. ما تكتبه ولا ترسله يظهر هنا.',
  form: 'حالة غير مكتملة',
  reply: 'رد غير مكتمل',
  change: 'تغيير غير مكتمل',
  message: 'لم يُرسل',
  waiting: 'في انتظار الإرسال',
  maybeSent: 'ربما أُرسل: ضاع التأكيد',
  maybeFiled: 'ربما أُنشئت: ضاع التأكيد',
  untitled: 'بلا موضوع',
  ofCase: 'الحالة',
  changed: (_t, time) => `آخر تغيير ${time}.`,
  until: (_t, date) => `تُحفظ حتى ${date}.`,
  open: 'متابعة',
  discard: 'تجاهل',
  forGood: 'هل تريد تجاهلها نهائيًا؟',
  yes: 'نعم، تجاهلها',
  no: 'لا، احتفظ بها',
  discarded: 'تم تجاهل المسودة',
  elsewhere: 'تُكتب الآن في علامة تبويب أخرى.',
  notKept: 'تبقى المسودات ما دامت هذه الصفحة مفتوحة.',
  deviceFull: 'لم تعد هناك مساحة على هذا الجهاز. تبقى المسودات ما دامت هذه الصفحة مفتوحة.',
  deviceBlocked: 'لا يسمح هذا المتصفح للصفحة بحفظ المسودات. تبقى ما دامت هذه الصفحة مفتوحة.',
  files: (t, count) =>
    t.plural(count, {
      zero: 'لا ملفات',
      one: 'ملف واحد',
      two: 'ملفان',
      few: '# ملفات',
      many: '# ملفًا',
      other: '# ملف',
    }),
};
