import type { RelationshipReceipt, RelationshipRequest } from '../model/contacts.js';
import * as port from '../port/contacts.js';
import { copied } from './copied.js';
import { keyedWrite } from './keyed-write.js';
import { type SupportStore, column } from './store.js';

export const relationships = column((store: SupportStore) => ({
  /** Asks for a relationship. Where the system has no such call, the answer is a link or a message to send. */
  async ask(request: RelationshipRequest): Promise<RelationshipReceipt> {
    const engine = store.engine!;
    const receipt = await keyedWrite(store, 'contacts.ask', port.ask, copied(request));
    for (const resource of engine.tagged('candidates')) resource.overtake();
    return receipt;
  },
}));
