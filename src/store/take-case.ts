import type { Case } from '../model/cases.js';
import { toRow } from '../model/to-row.js';
import * as port from '../port/cases.js';
import { parseAnswer } from '../port/guard.js';
import { changeRow } from './case-rows.js';
import type { SupportStore } from './store.js';
import { tagged } from './tagged.js';

/** Takes a case from a receipt into everything that shows it, in one notification. */
export function takeCase(store: SupportStore, supportCase: Case): void {
  for (const resource of tagged<Case>(store, `case:${supportCase.id}`)) resource.set(() => supportCase);
  changeRow(store, supportCase.id, () => toRow(supportCase));
}

/** A conflict may bring the case as it is now. Where that cannot be read, reading the case again tells. */
export function takePresent(store: SupportStore, id: string, current: unknown): void {
  try {
    const present = parseAnswer(port.get, current);
    if (present.id === id) takeCase(store, present);
  } catch {
    // `touch` asks for it.
  }
}
