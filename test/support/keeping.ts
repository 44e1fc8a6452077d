import type { Device, Keeping } from '../../src/store/device.js';
// What the store loads later is loaded now, so that tests need not wait for a network.
import '../../src/store/stored-drafts.js';
import { memoryDevice } from './device.js';

type Channel = ReturnType<NonNullable<Keeping['channel']>>;

/** A device that keeps things, and the tabs on it: its database is real, its locks and channels are made by hand. */
export function aKeepingDevice(change: Partial<Keeping> = {}) {
  const held = new Map<string, object>();
  const channels = new Set<Channel>();
  return {
    tab(): Device & { close(): void; sleep(): void; wake(): void } & ReturnType<typeof memoryDevice> {
      const own = {};
      const releases = new Set<() => void>();
      const open = new Set<Channel>();
      const listeners = new Set<{ sleep(): void; wake(): void }>();
      const locks = {
        async request(name: string, _options: LockOptions, then: (lock: Lock | null) => unknown) {
          await Promise.resolve();
          if (held.has(name)) return then(null);
          held.set(name, own);
          const release = () => {
            if (held.get(name) === own) held.delete(name);
          };
          releases.add(release);
          await then({ name, mode: 'exclusive' });
          release();
        },
      } as unknown as NonNullable<Keeping['locks']>;
      const keeping: Keeping = {
        indexedDB: globalThis.indexedDB,
        locks,
        channel() {
          const channel: Channel = {
            onmessage: null,
            postMessage(data: unknown) {
              for (const other of channels)
                if (other !== channel)
                  setTimeout(() => other.onmessage?.call(other as BroadcastChannel, { data } as MessageEvent));
            },
            close: () => void channels.delete(channel),
          };
          channels.add(channel);
          open.add(channel);
          return channel;
        },
        onSleep(sleep, wake) {
          const listener = { sleep, wake };
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        ...change,
      };
      return Object.assign(memoryDevice(), {
        keeping: async () => keeping,
        /** As if its process had been killed: nothing is written any more, its locks are free. */
        close() {
          for (const release of releases) release();
          for (const channel of open) channels.delete(channel);
        },
        sleep: () => listeners.forEach(({ sleep }) => sleep()),
        wake: () => listeners.forEach(({ wake }) => wake()),
      });
    },
  };
}
