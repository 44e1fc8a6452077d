import type { FileRef } from '../model/files.js';
import { toSupportError } from '../port/error.js';
import { get } from '../port/files.js';
import type { SupportStore } from './store.js';

const firstLook = 2000;
const rarest = 30_000;

/** What is told of a file that support has: how it stands, or that it is there no more. */
export interface Scanned {
  changed(ref: FileRef): void;
  gone(): void;
}

/** Asks how a file stands until its scan is through, where the system can say that. Returns the way to stop. */
export function followScan(store: SupportStore, ref: FileRef, told: Scanned): () => void {
  const { engine } = store;
  let ended = false;
  let pause = firstLook;
  let stopClock = () => {};
  const later = () => {
    stopClock = engine!.options.clock.after(pause, () => void look());
    pause = Math.min(pause * 2, rarest);
  };
  const look = async () => {
    try {
      const now = await engine!.call('files.get', get, { id: ref.id }, store.call());
      if (ended) return;
      if (now.state === 'scanning') return later();
      told.changed(now);
    } catch (thrown) {
      if (ended) return;
      const { kind } = toSupportError(thrown);
      if (kind === 'not-found' || kind === 'expired') told.gone();
      // Nobody can say at the moment: asked again.
      else if (kind !== 'forbidden' && kind !== 'unsupported') later();
    }
  };
  if (ref.state === 'scanning') later();
  else void look();
  return () => {
    ended = true;
    stopClock();
  };
}
