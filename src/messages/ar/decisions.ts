import type { decisionMessages } from '../en/decisions.js';
import type { Translation } from '../part.js';

export const decisions: Translation<typeof decisionMessages> = {
  allowed: 'مسموح',
  refused: 'غير ممكن',
  unknown: 'غير مؤكد',
  ending: 'ينتهي قريبًا',
  unknownHint: 'لا يوضح نظام الدعم ما إذا كان ذلك ممكنًا. يمكنك المحاولة: يأتي الجواب عند الإرسال.',
  whatToDo: 'ما يمكن فعله',
  messageIn: (_t, language) => `الرسالة مكتوبة بلغة المستلِم: ${language}.`,
};
