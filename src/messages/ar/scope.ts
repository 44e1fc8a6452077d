import type { scopeMessages } from '../en/scope.js';
import type { Translation } from '../part.js';

export const scope: Translation<typeof scopeMessages> = {
  heading: 'تعمل باسم',
  loading: 'جارٍ تحميل نطاقاتك…',
  failed: 'تعذّر تحميل نطاقاتك.',
  signedOut: 'لم يتم تسجيل الدخول',
  signIn: (_t, name) => `تسجيل الدخول إلى ${name}`,
  ended: (_t, name) => `انتهى تسجيل دخولك إلى ${name}. تستمر نطاقاتك الأخرى كما هي.`,
  now: (_t, name) => `أنت تعمل الآن باسم ${name}.`,
  moved: (_t, name) => `أنت تعمل الآن باسم ${name}، لأن هذه الصفحة تتبع هذا النطاق.`,
  kept: (_t, name) => `ما كتبته باسم ${name} محفوظ هناك.`,
  sending: (_t, name) => `ما بدأت إرساله باسم ${name} ما زال قيد الإرسال.`,
  another: 'الانتقال إلى نطاق آخر',
  hint: 'ابحث بالاسم',
};
