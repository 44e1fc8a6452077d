import type { ControlHost } from '../../controls/host.js';
import type { SupportStore } from '../../store/store.js';
import { Shown, Showing } from './shown.js';

/** Where one chooses the customer of a page, by its provider. */
const choosing = new Shown();

/** Where else on the page the customer is chosen. Call while rendering: the host hears of changes. */
export const choosingShown = (host: ControlHost, provider: SupportStore | undefined): ControlHost | undefined =>
  provider && choosing.find(provider, 'customer', host);

/** Of an element in which one chooses the customer of its provider: the others need not ask for it. */
export const showChoosing = (host: ControlHost, provider: () => SupportStore | undefined): Showing =>
  new Showing(host, choosing, () => {
    const store = provider();
    return store && { store, about: 'customer' };
  });
