import type { feedMessages } from '../en/feed.js';
import type { Translation } from '../part.js';

export const feed: Translation<typeof feedMessages> = {
  heading: 'Historique',
};
