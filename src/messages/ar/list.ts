import type { listMessages } from '../en/list.js';
import type { Translation } from '../part.js';

export const list: Translation<typeof listMessages> = {
  heading: 'الحالات',
};
