import type { Check, CheckAnswer } from '../model/checks.js';
import * as port from '../port/checks.js';
import type { Resource } from './resource.js';
import { type SupportStore, column } from './store.js';
import { tagged, touch } from './tagged.js';

export const checks = column((store: SupportStore) => ({
  /** The security checks that support has asked for in a case. */
  of(caseId: string): Resource<{ items: Check[] }> | undefined {
    return store.resource<{ items: Check[] }>('checks.get', caseId, (engine) => ({
      tags: [`check:${caseId}`],
      read: (signal) => engine.call('checks.get', port.get, { caseId }, store.call({ signal })),
    }));
  },

  /** The code is passed on and kept nowhere. How the check stands then is shown at once. */
  async answer(caseId: string, answer: CheckAnswer): Promise<Check> {
    const engine = store.engine!;
    try {
      const answered = await store.write('checks.answer', port.answer, answer, { key: engine.options.ids() });
      for (const resource of tagged<{ items: Check[] }>(store, `check:${caseId}`))
        resource.set((known) => known && { ...known, items: known.items.map((each) => newer(each, answered)) });
      return answered;
    } finally {
      touch(store, caseId);
    }
  },
}));

const newer = (known: Check, answered: Check): Check => (known.id === answered.id ? answered : known);
