import * as z from 'zod/mini';
import { FeedEntry, FeedPage, FeedQuery } from '../model/feed.js';
import { id } from '../model/text.js';
import { read, write } from './operation.js';

export const list = read('POST /feed/list', FeedQuery, FeedPage, { at: ['items'], of: FeedEntry });
export const markRead = write('POST /feed/read', z.object({ caseId: id, upTo: id }), z.object({}));
export { post } from './feed-post.js';
