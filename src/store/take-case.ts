import type { Case } from '../model/cases.js';
import { toRow } from '../model/to-row.js';
import * as port from '../port/cases.js';
import { parseAnswer } from '../port/guard.js';
import { changeRow } from './case-rows.js';
import type { Engine } from './engine.js';

/** Takes a case from a receipt into everything that shows it, in one notification. */
export function takeCase(engine: Engine, supportCase: Case): void {
  for (const resource of engine.tagged<Case>(`case:${supportCase.id}`)) resource.set(() => supportCase);
  changeRow(engine, supportCase.id, () => toRow(supportCase));
}

/** A conflict may bring the case as it is now. Where that cannot be read, reading the case again tells. */
export function takePresent(engine: Engine, id: string, current: unknown): void {
  try {
    const present = parseAnswer(port.get, current);
    if (present.id === id) takeCase(engine, present);
  } catch {
    // `touch` asks for it.
  }
}
