import * as z from 'zod/mini';
import { PostReceipt } from '../model/cases.js';
import { FeedEntry, FeedPage, FeedQuery, NewMessage } from '../model/feed.js';
import { id } from '../model/text.js';
import { read, write } from './operation.js';

export const list = /* @__PURE__ */ read('POST /feed/list', FeedQuery, FeedPage, { at: ['items'], of: FeedEntry });
export const post = /* @__PURE__ */ write('POST /feed', NewMessage, PostReceipt);
export const markRead = /* @__PURE__ */ write('POST /feed/read', z.object({ caseId: id, upTo: id }), z.object({}));
