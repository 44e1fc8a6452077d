import { embeddedBackend } from 'casekit/adapters/embedded';
import { type Faults, withFaults } from '../test/support/faults.js';
import type { Parameters } from './parameters.js';

// One object for as long as the page lives: what goes wrong changes under the elements, which keep what was typed.
const faults: Faults = {};

/** What goes wrong from the next call on. */
export const applyFaults = ({ latency, fault }: Parameters) => Object.assign(faults, { latency, fault });

/** The help desk that an address asks for, with the page's faults around it. */
export const backendFor = ({ cases, seed, staff, repeat, fresh }: Parameters) =>
  withFaults(embeddedBackend({ store: 'indexeddb', cases, seed, staff: staff === 'on', repeat, fresh }), faults);
