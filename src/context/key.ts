import { createContext } from '@lit/context';
import type { SupportStore } from '../store/store.js';

/** Registered, so that two copies of the kit on one page understand each other; the number is that of the protocol. */
export const supportContext = createContext<SupportStore>(Symbol.for('casekit:store:1'));
