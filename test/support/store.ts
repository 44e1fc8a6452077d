// What the store loads later is loaded now, so that tests need not wait for a network.
import '../../src/store/live.js';
import type { SupportBackend } from '../../src/port/backend.js';
import type { Device, EngineOptions } from '../../src/store/device.js';
import { SupportStore } from '../../src/store/store.js';
import { manualClock } from './clock.js';
import { memoryDevice } from './device.js';

/** A store over a backend, with time and device in the test's hands. */
export function aStore<D extends Device = ReturnType<typeof memoryDevice>>(
  backend: SupportBackend,
  chosen = {},
  device: D = memoryDevice() as Device as D,
  options: Partial<EngineOptions> = {},
) {
  const clock = manualClock();
  const store = new SupportStore(chosen);
  let id = 0;
  store.connect(backend, { clock, device, ids: () => `id-${++id}`, random: () => 0.5, ...options });
  return { store, clock, device };
}

/** Watches something as an element would; `times` counts its notifications. */
export function watching(thing: { watch(listener: () => void): () => void } | undefined) {
  const seen = { times: 0, stop: () => {} };
  seen.stop = thing!.watch(() => seen.times++);
  return seen;
}
