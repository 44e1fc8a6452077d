import type { formMessages } from '../en/form.js';
import type { Translation } from '../part.js';

export const form: Translation<typeof formMessages> = {
  heading: 'حالة جديدة',
  loading: 'جارٍ تحميل النموذج…',
  failed: 'تعذّر تحميل النموذج.',

  templates: 'البدء من حالة شائعة',

  noCustomer: 'لم يُختر العميل بعد.',
  chooseCustomer: 'اختيار العميل',
  changeCustomer: 'تغيير العميل',

  sensitive: 'لا تكتب كلمات مرور أو أرقام بطاقات أو بيانات شخصية لآخرين في الحالة أو في ملفاتها.',

  submit: 'إنشاء الحالة',
};
