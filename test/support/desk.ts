import { type DeskOptions, embeddedBackend, landmarks } from '../../src/adapters/embedded/index.js';
import type { CaseDraft } from '../../src/model/cases.js';
import type { Values } from '../../src/model/forms.js';
import { manualClock } from './clock.js';
import { strict } from './strict.js';

/** A built-in desk in memory with a clock that stands still, and where to find things in its world. */
export function aDesk(options: DeskOptions = {}) {
  const clock = manualClock();
  const settings: DeskOptions = { store: 'memory', staff: false, clock, listedAfter: 0, ...options };
  return { backend: strict(embeddedBackend(settings)), clock, marks: landmarks(settings) };
}

/** A technical case that the desk accepts, with some answers changed; `undefined` leaves one out. */
export function aTechnicalDraft(changed: Record<string, Values[string] | undefined> = {}): CaseDraft {
  const values: Record<string, Values[string] | undefined> = {
    customer: 'cu-001',
    product: 'mail',
    category: '0-0-0-0',
    'q-environment': 'production',
    subject: 'Mail does not arrive',
    description: 'Nothing has arrived since this morning.',
    severity: 'S3',
    contact: 'ines.marchetti',
    ...changed,
  };
  const answered = Object.entries(values).filter((entry): entry is [string, Values[string]] => entry[1] !== undefined);
  return {
    form: { id: 'technical', version: '1' },
    kind: 'technical',
    customer: { id: String(values['customer'] ?? 'cu-001') },
    values: Object.fromEntries(answered),
  };
}

let keys = 0;
/** A key that no other write of this page has. */
export const aKey = (): string => `key-${++keys}-${crypto.randomUUID()}`;
