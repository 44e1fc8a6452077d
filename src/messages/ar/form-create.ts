import type { formCreateMessages } from '../en/form-create.js';
import type { Translation } from '../part.js';

export const formCreate: Translation<typeof formCreateMessages> = {
  heading: (_t, label) => `جديد: ${label}`,
  save: 'حفظ واختيار',
  saving: 'جارٍ الحفظ…',
  failed: 'لم يتم الحفظ.',
  candidates: 'ربما يكون موجودًا بالفعل. هل تستخدم سجلًا موجودًا؟',
  use: (_t, option) => `استخدام ${option}`,
};
