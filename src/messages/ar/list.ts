import type { listMessages } from '../en/list.js';
import type { Translation } from '../part.js';

export const list: Translation<typeof listMessages> = {
  heading: 'الحالات',
  loading: 'جارٍ تحميل الحالات…',
  failed: 'تعذّر تحميل الحالات.',
  notLoaded: 'تعذّر تحميل جزء من القائمة.',
  retry: 'إعادة المحاولة',
  openCases: 'الحالات المفتوحة',
  waitingCases: 'الحالات التي تنتظر ردّك',
  closedCases: 'الحالات المغلقة',
  allCases: 'جميع الحالات',
  case: 'الحالة',
  status: 'الوضع',
  severity: 'درجة الخطورة',
  customer: 'العميل',
  updatedAt: 'آخر تحديث',
  noSubject: 'بلا موضوع',
  ownOrganisation: 'مؤسستك',
  filedBy: (_t, name) => `قدّمها ${name}`,
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
