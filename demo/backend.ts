import { type DeskBackend, embeddedBackend } from 'casekit/adapters/embedded';
import { type Faults, withFaults } from '../test/support/faults.js';
import { domainIds } from './domains.js';
import type { Parameters } from './parameters.js';

// One object for as long as the page lives: what goes wrong changes under the elements, which keep what was typed.
const faults: Faults = {};

/** What goes wrong from the next call on. */
export const applyFaults = ({ latency, fault }: Parameters) => Object.assign(faults, { latency, fault });

/** The help desk that an address asks for, with the page's faults around it. */
export const backendFor = ({ cases, customers, role, seed, staff, repeat, fresh }: Parameters): DeskBackend =>
  withFaults(
    embeddedBackend({ store: 'indexeddb', cases, customers, role, seed, staff: staff === 'on', repeat, fresh }),
    faults,
  );

/** Signs in and out of the domains, as their own pages would. */
export async function applySignedOut({ desk }: DeskBackend, out: Parameters['signed-out']): Promise<void> {
  for (const domain of domainIds) await (out.includes(domain) ? desk.signOut(domain) : desk.signIn(domain));
}
