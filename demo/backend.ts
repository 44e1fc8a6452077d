import { embeddedBackend } from 'casekit/adapters/embedded';
import { withFaults } from '../test/support/faults.js';
import type { Parameters } from './parameters.js';

/** The help desk that an address asks for, with its faults around it. */
export const backendFor = ({ cases, seed, staff, repeat, latency, fault, fresh }: Parameters) =>
  withFaults(embeddedBackend({ store: 'indexeddb', cases, seed, staff: staff === 'on', repeat, fresh }), {
    latency,
    ...(fault && { fault }),
  });
