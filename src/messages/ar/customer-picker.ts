import type { customerPickerMessages } from '../en/customer-picker.js';
import type { Translation } from '../part.js';

export const customerPicker: Translation<typeof customerPickerMessages> = {
  label: 'العميل',
  another: 'عميل آخر',
  loading: 'جارٍ تحميل العملاء…',
  failed: 'تعذّر تحميل العملاء.',
  hint: 'ابحث بالاسم أو النطاق أو المكان أو الرقم',
  none: 'لا يوجد عميل مطابق',
  recent: 'الأخيرون',
  all: 'كل العملاء',
  recently: 'استُخدم مؤخرًا',
  or: 'أو',
  chooseOwn: 'اختيار مؤسستك',
  change: 'تغيير العميل',
  clear: (_t, name) => `عدم اختيار أي عميل بدلًا من ${name}`,
  keep: (_t, name) => `الإبقاء على ${name}`,
  nobody: 'لم يُختر أي عميل',
  required: 'اختر عميلًا أو مؤسستك.',
  gone: 'لم يعد ضمن عملائك.',
  unsupported: 'لا يوفر نظام الدعم هذا قائمة بالعملاء.',
};
