import type { Keeping } from '../store/device.js';

/** Reading some of these throws where a page may not have them: an opaque origin, a person who allows no storage. */
const allowed = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

let asking = 0;
let stopAsking: AbortController | undefined;
const ask = (event: Event) => event.preventDefault();

/** What the browser keeps for a page beyond its life. */
export const keeping: Keeping = {
  get indexedDB() {
    return allowed(() => globalThis.indexedDB);
  },
  get locks() {
    return allowed(() => navigator.locks);
  },
  channel: (name) => new BroadcastChannel(name),
  onSleep(sleep, wake) {
    const end = new AbortController();
    const { signal } = end;
    addEventListener('pagehide', sleep, { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && wake(), { signal });
    return () => end.abort();
  },
  onLeave() {
    // A listener alone keeps a page out of the back/forward cache of some browsers: there is one only while it is needed. Taken
    // away by a signal: where a script wraps what listens, `removeEventListener` finds nothing.
    if (!asking++) addEventListener('beforeunload', ask, { signal: (stopAsking = new AbortController()).signal });
    return () => {
      if (!--asking) stopAsking!.abort();
    };
  },
};
