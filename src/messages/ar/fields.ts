import type { fieldMessages } from '../en/fields.js';
import type { Translation } from '../part.js';

export const fields: Translation<typeof fieldMessages> = {
  optional: '(اختياري)',
  errorPrefix: 'خطأ:',
  problems: 'هناك مشكلة',
  choose: 'اختر…',
  none: 'لا شيء',
  yes: 'نعم',
  no: 'لا',
  loadingOptions: 'جارٍ تحميل الخيارات…',
  chooseFirst: (_t, parent) => `اختر «${parent}» أولًا`,
  charactersLeft: (t, count) =>
    t.plural(count, {
      zero: 'لم يتبقَّ أي حرف',
      one: 'تبقّى حرف واحد',
      two: 'تبقّى حرفان',
      few: 'تبقّت # أحرف',
      many: 'تبقّى # حرفًا',
      other: 'تبقّى # حرف',
    }),
  charactersOver: (t, count) =>
    t.plural(count, {
      zero: 'لا أحرف زائدة',
      one: 'حرف واحد زائد',
      two: 'حرفان زائدان',
      few: '# أحرف زائدة',
      many: '# حرفًا زائدًا',
      other: '# حرف زائد',
    }),
  bytesLeft: (t, count) => `تبقّى ${t.bytes(count)}`,
  bytesOver: (t, count) => `${t.bytes(count)} أكثر من المسموح`,
};
