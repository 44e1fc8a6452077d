import type { SupportProvider } from '../../src/elements/support-provider/support-provider.js';
import { settled } from './settled.js';

/** All that a page shows is read again, as when a person comes back to it. */
export async function readAgain(provider: SupportProvider): Promise<void> {
  provider.store.engine!.refreshShown();
  await settled(provider);
}
