import { definePart } from '../part.js';

/** Browsing a category tree. */
export const categoryMessages = definePart('categories', {
  browse: 'Browse all',
  common: 'Common topics',
  more: 'More…',
  loading: 'Loading…',
  failed: 'This part could not be loaded.',
  retry: 'Try again',
  empty: 'Nothing here',
  chosen: (_t, path: string) => `Chosen: ${path}`,
});
