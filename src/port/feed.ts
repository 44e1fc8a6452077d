import * as z from 'zod/mini';
import { FeedEntry, FeedPage, type FeedQuery, type ReadMark } from '../model/feed.js';
import { read, write } from './operation.js';

export const list = read<FeedQuery>()('POST /feed/list', FeedPage, { at: ['items'], of: FeedEntry });
export const markRead = write<ReadMark>()('POST /feed/read', z.object({}));
export { post } from './feed-post.js';
