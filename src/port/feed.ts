import * as z from 'zod/mini';
import { PostReceipt } from '../model/cases.js';
import { FeedEntry, FeedPage, FeedQuery, NewMessage } from '../model/feed.js';
import { id } from '../model/text.js';
import { read, write } from './operation.js';

export const feed = {
  list: read('POST /feed/list', FeedQuery, FeedPage, { at: ['items'], of: FeedEntry }),
  post: write('POST /feed', NewMessage, PostReceipt),
  markRead: write('POST /feed/read', z.object({ caseId: id, upTo: id }), z.object({})),
};
