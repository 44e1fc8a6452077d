import type { fileLinkMessages } from '../en/file-links.js';
import type { Translation } from '../part.js';

export const fileLinks: Translation<typeof fileLinkMessages> = {
  download: (_t, name) => `تنزيل ${name}`,
  show: (_t, name) => `عرض ${name}`,
  hide: (_t, name) => `إخفاء ${name}`,
  loading: 'جارٍ التحميل…',
  scanning: 'قيد الفحص من الفيروسات',
  refused: 'غير متاح',
  refusedHelp: 'أضف نسخة سليمة إذا احتاجها الدعم.',
  nameless: 'ملف بلا اسم',
  failed: (_t, name) => `تعذّر تحميل ${name}.`,
  notShown: (_t, name) => `لا يمكن عرض ${name} هنا. نزّله بدلًا من ذلك.`,
  elsewhere: (_t, name) => `فتح ${name}`,
};
