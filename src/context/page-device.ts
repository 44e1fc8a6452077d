import type { Device } from '../store/device.js';

let device: Device | undefined;

/** The machine as a page sees it, one for all of the page. Made when needed, never at import. */
export const pageDevice = (): Device =>
  (device ??= {
    online: () => navigator.onLine,
    visible: () => document.visibilityState !== 'hidden',
    onWake(then) {
      // By a signal: where a script wraps what listens, `removeEventListener` finds nothing to take away.
      const end = new AbortController();
      const { signal } = end;
      let timer: ReturnType<typeof setTimeout>;
      // What wakes a page comes by several events at once, and is one.
      const wake = () => {
        clearTimeout(timer);
        timer = setTimeout(() => signal.aborted || then());
      };
      const seen = () => document.visibilityState === 'visible' && wake();
      addEventListener('online', wake, { signal });
      // Not when a page is shown for the first time: all that is in it has just been asked for.
      addEventListener('pageshow', ({ persisted }) => persisted && wake(), { signal });
      document.addEventListener('visibilitychange', seen, { signal });
      return () => end.abort();
    },
    // Two frames, since the first is the one that paints. A page that nobody sees draws none.
    painted: () =>
      document.hidden ? undefined : new Promise((then) => requestAnimationFrame(() => requestAnimationFrame(then))),
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
