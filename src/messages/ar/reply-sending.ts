import type { replySendingMessages } from '../en/reply-sending.js';
import type { Translation } from '../part.js';

export const replySending: Translation<typeof replySendingMessages> = {
  audience: 'من سيقرؤها',
  internal: 'داخلي',
  sendReopen: 'الإرسال وإعادة الفتح',
  sending: 'جارٍ الإرسال…',
  sent: 'أُرسل الرد',
  missing: 'اكتب رسالة أولًا.',
  maybeSent: 'لا يُعرف هل أُرسل الرد أم لا.',
  kept: 'ما كتبته محفوظ ما دامت هذه الصفحة مفتوحة.',
  files: 'ملفات هذا الرد',
  uploading: (t, count) =>
    t.plural(count, {
      zero: 'جارٍ الإرسال…',
      one: 'في انتظار ملف واحد ثم الإرسال…',
      two: 'في انتظار ملفين ثم الإرسال…',
      few: 'في انتظار # ملفات ثم الإرسال…',
      many: 'في انتظار # ملفًا ثم الإرسال…',
      other: 'في انتظار # ملف ثم الإرسال…',
    }),
  filesFailed: (t, count) =>
    t.plural(count, {
      zero: 'رُفعت كل الملفات',
      one: 'تعذّر رفع ملف واحد',
      two: 'تعذّر رفع ملفين',
      few: 'تعذّر رفع # ملفات',
      many: 'تعذّر رفع # ملفًا',
      other: 'تعذّر رفع # ملف',
    }),
  without: (_t, names) => `الإرسال من دون ${names}`,
  arrived: (t, count) =>
    t.plural(count, {
      zero: 'لم تصل إدخالات جديدة أثناء كتابتك',
      one: 'وصل إدخال جديد واحد أثناء كتابتك',
      two: 'وصل إدخالان جديدان أثناء كتابتك',
      few: 'وصلت # إدخالات جديدة أثناء كتابتك',
      many: 'وصل # إدخالًا جديدًا أثناء كتابتك',
      other: 'وصل # إدخال جديد أثناء كتابتك',
    }),
  arrivedHint: 'الجديد ظاهر الآن في السجل. هل ما زال ردّك مناسبًا؟',
  anyway: 'الإرسال على أي حال',
  keepWriting: 'متابعة الكتابة',
  checkWhere: 'يُجتاز حيث تُعرض الحالة نفسها.',
  closed: 'هذه الحالة مغلقة. ستُضاف رسالتك إليها وتبقى مغلقة.',
  reopens: 'هذه الحالة مغلقة. رسالتك تعيد فتحها.',
  reopensUntil: (_t, when, left) => `هذه الحالة مغلقة. رسالتك تعيد فتحها، وهذا ممكن حتى ${when} (${left}).`,
  askReopen: 'هل تريد إعادة فتح الحالة بهذه الرسالة؟',
  notPossible: 'لا يمكنك الرد على هذه الحالة',
  followUp: 'فتح حالة متابعة',
};
