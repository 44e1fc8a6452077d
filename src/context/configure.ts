import { ContextProvider } from '@lit/context';
import { overrideMessages } from '../messages/catalogues.js';
import type { SupportBackend } from '../port/backend.js';
import type { EngineOptions } from '../store/device.js';
import { SupportStore } from '../store/store.js';
import { supportContext } from './key.js';
import { pageDevice } from './page-device.js';

export interface SupportOptions {
  /** The support system. One object belongs to one signed-in person. */
  backend: SupportBackend;
  /** Sentences in the portal's own words: `{ en: { list: { heading: 'Tickets' } } }`. */
  messages?: Record<string, Parameters<typeof overrideMessages>[1]>;
  /** Milliseconds after which a call without an answer is given up; 30 000. */
  timeout?: number;
  /**
   * `memory`: what people write lasts as long as the page, for computers that several people use. Otherwise it is kept on the
   * device for its writer, until it is sent; `store.forget()` takes it away when somebody signs out.
   */
  drafts?: 'stored' | 'memory';
  /** `bytes`: files of drafts are kept whole. Otherwise their names are, and they are to be chosen again after a reload. */
  files?: 'names' | 'bytes';
  /** How many days a draft is kept after its last change; 7, or fewer where the system says so. */
  draftDays?: number;
}

let pageStore: SupportStore | undefined;

/** What an engine on a page is made with. */
export const pageOptions = (more: Partial<EngineOptions> = {}): Partial<EngineOptions> => ({
  device: pageDevice(),
  ...more,
});

/**
 * Connects every element of the page that has no `<support-provider>` of its own. Called again, it replaces the backend: reads
 * end, what people have written stays.
 */
export function configureSupport({ backend, messages = {}, ...options }: SupportOptions): SupportStore {
  for (const [code, parts] of Object.entries(messages)) overrideMessages(code, parts);
  if (!pageStore) {
    pageStore = new SupportStore({ locale: document.documentElement.lang || undefined });
    const provider = new ContextProvider(document.documentElement, {
      context: supportContext,
      initialValue: pageStore,
    });
    provider.hostConnected();
  }
  pageStore.connect(backend, pageOptions(options));
  return pageStore;
}
