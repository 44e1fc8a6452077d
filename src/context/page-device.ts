import type { Device } from '../store/device.js';

let device: Device | undefined;

/** The machine as a page sees it, one for all of the page. Made when needed, never at import. */
export const pageDevice = (): Device =>
  (device ??= {
    online: () => navigator.onLine,
    visible: () => document.visibilityState !== 'hidden',
    onWake(then) {
      const seen = () => document.visibilityState === 'visible' && then();
      addEventListener('online', then);
      addEventListener('pageshow', then);
      document.addEventListener('visibilitychange', seen);
      return () => {
        removeEventListener('online', then);
        removeEventListener('pageshow', then);
        document.removeEventListener('visibilitychange', seen);
      };
    },
    keeping: async () => (await import('./page-keeping.js')).keeping,
    get storage() {
      try {
        return globalThis.localStorage;
      } catch {
        // An opaque origin, or a person who allows no storage.
        return undefined;
      }
    },
  });
