import type { replyMessages } from '../en/reply.js';
import type { Translation } from '../part.js';

export const reply: Translation<typeof replyMessages> = {
  heading: 'الرد',
  message: 'رسالتك',
  send: 'إرسال الرد',
  failed: 'لم يُرسل الرد.',
};
