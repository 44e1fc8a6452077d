import type { Check, CheckAnswer } from '../model/checks.js';
import * as port from '../port/checks.js';
import type { Resource } from './resource.js';
import { type SupportStore, column } from './store.js';
import { touch } from './tagged.js';

export const checks = column((store: SupportStore) => ({
  /** The security checks that support has asked for in a case. */
  of(caseId: string): Resource<{ items: Check[] }> | undefined {
    return store.resource<{ items: Check[] }>('checks.get', caseId, (engine) => ({
      tags: [`case:${caseId}`],
      read: (signal) => engine.call('checks.get', port.get, { caseId }, store.call({ signal })),
    }));
  },

  /** The code is passed on and kept nowhere. */
  async answer(caseId: string, answer: CheckAnswer): Promise<Check> {
    const engine = store.engine!;
    try {
      return await store.write('checks.answer', port.answer, answer, { key: engine.options.ids() });
    } finally {
      touch(store, caseId);
    }
  },
}));
