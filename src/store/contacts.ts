import type {
  Candidate,
  CandidateQuery,
  RelationshipReceipt,
  RelationshipRequest,
  SupportContact,
} from '../model/contacts.js';
import type { Page } from '../model/page.js';
import * as port from '../port/contacts.js';
import { SupportError } from '../port/error.js';
import { copied } from './copied.js';
import { keyedWrite } from './keyed-write.js';
import type { Resource } from './resource.js';
import { type SupportStore, column } from './store.js';

export const contacts = column((store: SupportStore) => ({
  /** The designated contacts of these subscriptions. */
  of(subscriptionIds: readonly string[]): Resource<Page<SupportContact>> | undefined {
    return store.resource<Page<SupportContact>>('contacts.get', [...subscriptionIds].sort(), (engine) => ({
      tags: ['contacts'],
      read: (signal) => engine.call('contacts.get', port.get, { subscriptionIds }, store.call({ signal })),
    }));
  },

  /** Who might become the contact, eligible or not, each with its reason. */
  candidates(query: CandidateQuery): Resource<Page<Candidate>> | undefined {
    return store.resource<Page<Candidate>>('contacts.candidates', query, (engine) => ({
      tags: ['candidates'],
      read: (signal) => engine.call('contacts.candidates', port.candidates, query, store.call({ signal })),
    }));
  },

  /** Candidates looked for while typing. */
  search(query: CandidateQuery, signal?: AbortSignal): Promise<Page<Candidate>> {
    const { engine } = store;
    if (!engine) return Promise.reject(new SupportError('unavailable', { code: 'no-backend' }));
    return engine.call('contacts.candidates', port.candidates, query, store.call(signal && { signal }));
  },

  /** Asks for a relationship. Where the system has no such call, the answer is a link or a message to send. */
  async ask(request: RelationshipRequest): Promise<RelationshipReceipt> {
    const engine = store.engine!;
    const receipt = await keyedWrite(store, 'contacts.ask', port.ask, copied(request));
    for (const resource of engine.tagged('candidates')) resource.overtake();
    return receipt;
  },
}));
