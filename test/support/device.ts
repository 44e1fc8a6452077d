import type { Device } from '../../src/store/device.js';

/** A device in memory: always there, never asleep unless told. */
export function memoryDevice(): Device & { wake(): void; set(state: { online?: boolean; visible?: boolean }): void } {
  const state = { online: true, visible: true };
  const listeners = new Set<() => void>();
  const wake = () => {
    for (const listener of listeners) listener();
  };
  return {
    online: () => state.online,
    visible: () => state.visible,
    onWake(then) {
      listeners.add(then);
      return () => listeners.delete(then);
    },
    wake,
    set(change) {
      Object.assign(state, change);
      wake();
    },
  };
}
