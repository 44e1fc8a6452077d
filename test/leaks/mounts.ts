import type { SupportProvider } from '../../src/elements/support-provider/support-provider.js';
import type { SupportBackend } from '../../src/port/backend.js';
import { settled } from '../support/settled.js';
import { nextTask } from './pending-timers.js';

export interface Mounts {
  tag: string;
  backend: SupportBackend;
  caseId: string;
  times: number;
}

/**
 * Puts an element into the page and takes it out again, so many times. Of four, two are shown whole, one goes while
 * its questions are still open, and one is moved within the page before it goes. The last one rests until everything that
 * it loads late is here.
 */
export async function mountAndUnmount({ tag, backend, caseId, times }: Mounts): Promise<void> {
  for (let time = 0; time < times; time++) {
    const provider = document.createElement('support-provider');
    provider.backend = backend;
    provider.caseId = caseId;
    const element = document.createElement(tag);
    provider.append(element);
    document.body.append(provider);
    if (time % 4 === 1) await nextTask();
    else await shown(element, provider);
    if (time % 4 === 2) {
      document.body.prepend(provider);
      await shown(element, provider);
    }
    if (time === times - 1) await settled(element, { frames: 20, patience: 10_000 });
    provider.remove();
  }
  await nextTask();
}

/** Its data are there: it is connected and loads nothing. */
async function shown(element: Element, provider: SupportProvider): Promise<void> {
  for (let turn = 0; turn < 500; turn++) {
    await Promise.all([provider.updateComplete, (element as SupportProvider).updateComplete]);
    await nextTask();
    const content = element.shadowRoot?.querySelector('article, form, table, dl');
    if (provider.store.engine && content && !element.matches(':state(loading)')) return;
  }
  throw new Error(`<${element.localName}> was never shown`);
}
