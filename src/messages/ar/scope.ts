import type { scopeMessages } from '../en/scope.js';
import type { Translation } from '../part.js';

export const scope: Translation<typeof scopeMessages> = {
  heading: 'تعملون باسم',
  loading: 'جارٍ تحميل نطاقاتكم…',
  failed: 'تعذّر تحميل نطاقاتكم.',
  signedOut: 'لم يتم تسجيل الدخول',
  signIn: (_t, name) => `تسجيل الدخول إلى ${name}`,
  ended: (_t, name) => `انتهى تسجيل دخولكم إلى ${name}. تستمر نطاقاتكم الأخرى كما هي.`,
  now: (_t, name) => `أنتم تعملون الآن باسم ${name}.`,
  moved: (_t, name) => `أنتم تعملون الآن باسم ${name}، لأن الرابط الذي فتحتموه يتبع هذا النطاق.`,
  kept: (_t, name) => `ما كتبتموه باسم ${name} محفوظ هناك.`,
  sending: (_t, name) => `ما بدأتم إرساله باسم ${name} ما زال قيد الإرسال.`,
  another: 'الانتقال إلى نطاق آخر',
  hint: 'ابحثوا بالاسم',
};
