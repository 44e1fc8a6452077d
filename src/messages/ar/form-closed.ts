import type { formClosedMessages } from '../en/form-closed.js';
import type { Translation } from '../part.js';

export const formClosed: Translation<typeof formClosedMessages> = {
  unsupported: 'لا يمكن فتح حالات جديدة هنا',
  unsupportedDetail: 'نظام الدعم هذا لا يستقبل حالات جديدة عبر هذه الصفحة.',
  forbidden: 'لا يمكنك فتح حالة هنا',
  missing: 'ما ينقص',
  missingThere: 'ما ينقص وكيفية الحصول عليه مذكوران في هذه الصفحة:',
  elsewhere: 'تُقدَّم هذه الحالة في مكان آخر',
  filedThere: 'الطلبات المقدَّمة هناك',
  unavailable: (t, count) =>
    t.plural(count, {
      zero: 'لا خيارات غير متاحة لك',
      one: 'خيار واحد غير متاح لك',
      two: 'خياران غير متاحين لك',
      few: '# خيارات غير متاحة لك',
      many: '# خيارًا غير متاح لك',
      other: '# خيار غير متاح لك',
    }),
};
