import type { formMessages } from '../en/form.js';
import type { Translation } from '../part.js';

export const form: Translation<typeof formMessages> = {
  heading: 'حالة جديدة',
  loading: 'جارٍ تحميل النموذج…',
  failed: 'تعذّر تحميل النموذج.',

  filingFor: (_t, customer) => `حالة باسم ${customer}`,
  filingOwn: (_t, name) => `حالة باسم مؤسستك، ${name}`,
  filingOwnDetail: 'لا تسري على هذه الحالة حقوق الدعم الخاصة بعملائك.',

  templates: 'البدء من طلب شائع',
  kept: (_t, time) => `محفوظ ما دامت هذه الصفحة مفتوحة، ${time}`,
  discard: 'تجاهل المكتوب',

  sensitive: 'لا تكتب كلمات مرور أو أرقام بطاقات أو بيانات شخصية لآخرين في الحالة أو في ملفاتها.',

  submit: 'إنشاء الحالة',
  continue: 'متابعة',
};
