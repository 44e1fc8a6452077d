import type { customerStandingMessages } from '../en/customer-standing.js';
import type { Translation } from '../part.js';

export const customerStanding: Translation<typeof customerStandingMessages> = {
  allowed: 'يمكنك فتح حالات',
  ending: 'ينتهي قريبًا',
  partly: 'جزئيًا',
  refused: 'بلا تفويض',
  unknown: 'غير مؤكد',
  absent: 'لا حالات هنا',
  until: (_t, day) => `حتى ${day}`,
  ownOrganisation: 'مؤسستك',
  own: (_t, name) => `مؤسستك، ${name}`,
  ownDetail: 'لا تسري على حالاتها حقوق الدعم الخاصة بعملائك.',
  contract: (_t, contract) => `العقد ${contract}`,
  plan: (_t, plan) => `خطة الدعم: ${plan}`,
  missing: 'ألا تجد عميلًا؟',
  unnamed: 'العميل',
};
