import { PostReceipt } from '../model/cases.js';
import type { NewMessage } from '../model/feed.js';
import { write } from './operation.js';

// Apart from reading, which needs no schema of a case.
export const post = write<NewMessage>()('POST /feed', PostReceipt);
