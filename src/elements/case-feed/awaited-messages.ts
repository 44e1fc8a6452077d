import { EntryPostedEvent } from '../../events/entry-posted.js';
import { replySendingMessages } from '../../messages/en/reply-sending.js';
import type { Outbox } from '../../store/outbox.js';
import type { FeedPage } from './rest.js';

/** Tells of messages that went out by themselves, after they had waited. */
export class AwaitedMessages {
  readonly #options: Pick<FeedPage, 'host' | 'localize' | 'announce'>;
  /** Those that were seen waiting, and their cases: when they are gone, they may have arrived. */
  readonly #cases = new Map<string, string>();

  constructor(options: Pick<FeedPage, 'host' | 'localize' | 'announce'>) {
    this.#options = options;
  }

  /** Called at each update. */
  follow(box: Outbox | undefined): void {
    if (!box) return;
    const { host, localize, announce } = this.#options;
    const all = box.of();
    for (const [id, caseId] of this.#cases) {
      if (all.some((each) => each.id === id)) continue;
      this.#cases.delete(id);
      if (!box.arrived.has(id)) continue;
      announce(localize.text(replySendingMessages).sent);
      host.dispatchEvent(new EntryPostedEvent({ caseId, entryId: box.arrived.get(id) }));
    }
    for (const { id, content } of all) if (content.state !== 'sending') this.#cases.set(id, content.message.caseId);
  }
}
