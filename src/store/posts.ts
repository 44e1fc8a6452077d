import type { PostReceipt } from '../model/cases.js';
import type { NewMessage } from '../model/feed.js';
import { isDefinite, toSupportError } from '../port/error.js';
import { post as port } from '../port/feed.js';
import { canonical } from './canonical.js';
import { takeCase, takePresent } from './cases.js';
import type { Engine } from './engine.js';
import { feed, ownEntries, withArrivals, withEntry } from './feed.js';
import { type SupportStore, column } from './store.js';

/** Keys of bodies whose outcome is not known: the same body goes out under the same key. */
const openKeys = (engine: Engine): Map<string, string> => engine.part(openKeys, () => new Map());

/** Writing into a history. Apart from reading it, so that who only reads loads nothing of this. */
export const posts = column((store: SupportStore) => ({
  /**
   * Sends a message. Frozen now; the same text sent again while the outcome of the first is unknown keeps its key.
   * Rejects with a SupportError.
   */
  async send(message: NewMessage): Promise<PostReceipt> {
    const engine = store.engine!;
    const keys = openKeys(engine);
    const frozen = structuredClone(message);
    const body = canonical([store.current.scope ?? null, frozen]);
    const key = keys.get(body) ?? engine.options.ids();
    keys.set(body, key);
    const thread = feed(store).thread(message.caseId);
    try {
      const receipt = await store.write('feed.post', port, frozen, { key });
      keys.delete(body);
      const { entry } = receipt;
      if (entry) {
        ownEntries(engine).add(entry.id);
        thread?.set((value) => value && withEntry(value, entry));
      }
      if (receipt.case) takeCase(engine, receipt.case);
      // A system that answers without the entry: whatever comes next is shown at once.
      if (!entry) {
        await thread?.refresh();
        thread?.set((value) => value && withArrivals(value));
      }
      return receipt;
    } catch (thrown) {
      const error = toSupportError(thrown);
      if (isDefinite(error)) keys.delete(body);
      if (error.kind === 'conflict') takePresent(engine, message.caseId, error.current);
      throw error;
    } finally {
      engine.touch(message.caseId);
    }
  },
}));
