import type { Subscription } from '../../model/customers.js';
import { type Decision, refused } from '../../model/decision.js';
import type { SupportStore } from '../../store/store.js';

/** What somebody may do here, as far as the session says; nothing is known before it does. */
export interface Access {
  /** May the subscriptions be seen? */
  list: Decision | undefined;
  /** May one ask for a relationship? Absent where the system has no such call. */
  ask: Decision | undefined;
  /** Why nothing can be changed, where the system says so. */
  closed: Decision | undefined;
  mayChange: boolean;
  /** A customer sees who supports it. Its partner chooses. */
  isCustomer: boolean;
}

export function accessTo(store: SupportStore | undefined, readonly: boolean): Access {
  const session = store?.session?.current.value;
  const assign = store?.may('contacts.assign');
  const closed = isClosed(assign) ? assign : undefined;
  const isCustomer = session?.side === 'customer';
  return {
    list: store?.may('customers.subscriptions'),
    ask: store?.may('contacts.ask'),
    closed,
    mayChange: !!session && !readonly && !isCustomer && !closed,
    isCustomer,
  };
}

/** Known not to be possible: absent or refused. */
export const isClosed = (decision: Decision | undefined): boolean => refused(decision) || decision?.state === 'absent';

/** Whether its contact stays as it is, as far as is known before it is tried. */
export const isFixed = ({ can }: Subscription): boolean => isClosed(can?.assignContact);
