import type { categoryMessages } from '../en/categories.js';
import type { Translation } from '../part.js';

export const categories: Translation<typeof categoryMessages> = {
  browse: 'تصفح الكل',
  common: 'الموضوعات الشائعة',
  more: 'المزيد…',
  loading: 'جارٍ التحميل…',
  failed: 'تعذّر تحميل هذا الجزء.',
  retry: 'إعادة المحاولة',
  empty: 'لا شيء هنا',
  chosen: (_t, path) => `تم اختيار: ${path}`,
};
