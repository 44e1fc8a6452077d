import type { Candidate, CandidateQuery, SupportContact } from '../model/contacts.js';
import type { Page } from '../model/page.js';
import * as port from '../port/contacts.js';
import { SupportError } from '../port/error.js';
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
}));
