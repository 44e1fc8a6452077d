import type { replyMessages } from '../en/reply.js';
import type { Translation } from '../part.js';

export const reply: Translation<typeof replyMessages> = {
  heading: 'Ответ',
  message: 'Ваше сообщение',
  send: 'Отправить ответ',
  failed: 'Ответ не отправлен.',
};
