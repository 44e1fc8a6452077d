import type { PostReceipt } from '../model/cases.js';
import type { NewMessage } from '../model/feed.js';
import { toSupportError } from '../port/error.js';
import { post as port } from '../port/feed-post.js';
import { copied } from './copied.js';
import { feed, ownEntries, withArrivals, withEntry } from './feed.js';
import { keyedWrite } from './keyed-write.js';
import { takeCase, takePresent } from './take-case.js';
import { type SupportStore, column } from './store.js';
import { touch } from './tagged.js';

/** Writing into a history. Apart from reading it, so that who only reads loads nothing of this. */
export const posts = column((store: SupportStore) => ({
  /**
   * Sends a message. Frozen now; the same text sent again while the outcome of the first is unknown keeps its key, unless whoever
   * sends it keeps the key. Rejects with a SupportError.
   */
  async send(message: NewMessage, key?: string): Promise<PostReceipt> {
    const engine = store.engine!;
    const thread = feed(store).thread(message.caseId);
    try {
      const receipt =
        key === undefined
          ? await keyedWrite(store, 'feed.post', port, copied(message))
          : await store.write('feed.post', port, message, { key });
      const { entry } = receipt;
      if (entry) {
        ownEntries(engine).add(entry.id);
        thread?.set((value) => value && withEntry(value, entry));
      }
      if (receipt.case) takeCase(store, receipt.case);
      // A system that answers without the entry: whatever comes next is shown at once.
      if (!entry) {
        await thread?.refresh();
        thread?.set((value) => value && withArrivals(value));
      }
      return receipt;
    } catch (thrown) {
      const error = toSupportError(thrown);
      if (error.kind === 'conflict') takePresent(store, message.caseId, error.current);
      throw error;
    } finally {
      touch(store, message.caseId);
    }
  },
}));
