import type { Case } from '../model/cases.js';
import * as port from '../port/cases.js';
import type { Resource } from './resource.js';
import { type SupportStore, column } from './store.js';

export const oneCase = column((store: SupportStore) => ({
  /** One case, by its id, an old id or its number. */
  get(id: string): Resource<Case> | undefined {
    return store.resource<Case>('cases.get', id, (engine) => ({
      tags: [`case:${id}`],
      read: (signal) => engine.call('cases.get', port.get, { id }, store.call({ signal })),
    }));
  },
}));
