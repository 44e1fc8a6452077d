import type { ControlHost } from '../../controls/host.js';
import type { SupportStore } from '../../store/store.js';
import { Shown, Showing } from './shown.js';

/** What says all that one may do for a customer, by where it acts: backend and scope. */
const rights = new Shown();

/** Where else on the page one reads what one may do for this customer. Call while rendering: the host hears of changes. */
export const rightsShownFor = (customer: string, host: ControlHost, { here }: SupportStore): ControlHost | undefined =>
  rights.find(here, customer, host);

/** Of an element that says all that one may do for a customer: the others need not say it again. */
export function showRights(
  host: ControlHost,
  now: () => { store: SupportStore; customer: string } | undefined,
): Showing {
  return new Showing(host, rights, () => {
    const { store, customer } = now() ?? {};
    return store && customer !== undefined ? { store: store.here, about: customer } : undefined;
  });
}
