import type { FileRef, UploadIntent } from '../model/files.js';
import { isDefinite } from '../port/definite.js';
import { SupportError, toSupportError } from '../port/error.js';
import * as port from '../port/files.js';
import type { Tray } from './files.js';
import { beforeLeaving } from './leaving.js';
import { longestWait, mostTries, pauseAfter } from './pauses.js';
import { touch } from './tagged.js';
import { inLine } from './upload-line.js';

const firstPause = 1000;
const longestPause = 60_000;
/** A pause that a form waits for with its file. */
const soon = 10_000;
/** Without a sign for this long a connection is as good as gone; before the first sign a slow line has its time. */
const silence = 120_000;
const slowest = 20;

/** The way of one file: it goes on by itself where a connection broke, and stops where its person has to decide. */
export class Upload {
  readonly #tray: Tray;
  readonly #id: string;
  readonly #arrived: (ref: FileRef) => void;
  /** The same for the same bytes, until the system has surely refused them. */
  #key: string;
  /** Without one byte getting further. */
  #tries = 0;
  #breaks = 0;
  #furthest = 0;
  #running: AbortController | undefined;
  #stopPause = () => {};

  constructor(tray: Tray, id: string, key: string, arrived: (ref: FileRef) => void) {
    this.#tray = tray;
    this.#id = id;
    this.#key = key;
    this.#arrived = arrived;
  }

  /** Sends it, or goes on. `asked`: somebody wants it now, whatever the machine says of its network. */
  go(asked = false): void {
    this.#stopPause();
    if (this.#running) return;
    if (asked) this.#tries = 0;
    const running = (this.#running = new AbortController());
    this.#tray.change(this.#id, { state: 'waiting' });
    const { engine } = this.#tray.store;
    void inLine(engine!, running.signal, () => this.#attempt(running, asked));
  }

  stop(): void {
    this.#stopPause();
    this.#running?.abort();
    this.#running = undefined;
  }

  /** Somebody has signed in. */
  signedIn(): void {
    if (this.#tray.find(this.#id)?.error?.kind === 'unauthenticated') this.go();
  }

  async #attempt(running: AbortController, asked: boolean): Promise<void> {
    const tray = this.#tray;
    const bytes = tray.bytes.get(this.#id);
    if (!bytes) return void (this.#running = undefined);
    const { device } = tray.store.engine!.options;
    if (!asked && !device.online()) return this.#pause(new SupportError('offline'));
    tray.change(this.#id, { state: 'uploading', error: undefined });
    const silent = this.#listen(running);
    try {
      const ref = await beforeLeaving(device, this.#call(bytes, running.signal, silent.heard));
      if (running !== this.#running) return;
      this.#running = undefined;
      const state = ref.state === 'refused' ? 'failed' : 'done';
      tray.change(this.#id, { state, ref, sent: bytes.size, resume: undefined });
      if (tray.caseId !== undefined) touch(tray.store, tray.caseId);
      this.#arrived(ref);
    } catch (thrown) {
      await this.#broke(
        silent.gone ? new SupportError('unavailable', { code: 'silent' }) : toSupportError(thrown),
        bytes,
        running,
      );
    } finally {
      silent.stop();
    }
  }

  #call(bytes: File, signal: AbortSignal, heard: () => void): Promise<FileRef> {
    const tray = this.#tray;
    const { name, type, resume } = tray.find(this.#id)!;
    const input: UploadIntent & { bytes: Blob } = {
      name,
      size: bytes.size,
      ...(type && { type }),
      ...(tray.caseId !== undefined && { caseId: tray.caseId }),
      ...(resume !== undefined && { resume }),
      bytes,
    };
    const onProgress = (sent: number, _of: number, token?: string) => {
      if (signal.aborted) return;
      heard();
      const far = Number.isFinite(sent) ? Math.min(Math.max(sent, 0), bytes.size) : 0;
      if (far > this.#furthest) this.#tries = this.#breaks = 0;
      this.#furthest = Math.max(this.#furthest, far);
      tray.change(this.#id, { sent: far, ...(typeof token === 'string' && { resume: token }) });
    };
    const call = tray.store.call({ signal, key: this.#key, onProgress });
    return tray.store.engine!.call('files.upload', port.upload, input, call);
  }

  /** Ends an attempt from which nothing is heard any more. */
  #listen(running: AbortController) {
    const { clock } = this.#tray.store.engine!.options;
    const size = this.#tray.bytes.get(this.#id)!.size;
    const state = { gone: false, stop: () => {}, heard: () => wait(silence) };
    const wait = (ms: number) => {
      state.stop();
      state.stop = clock.after(ms, () => {
        state.gone = true;
        running.abort();
      });
    };
    wait(silence + size / slowest);
    return state;
  }

  async #broke(error: SupportError, bytes: File, running: AbortController): Promise<void> {
    const tray = this.#tray;
    const isGone = await isUnreadable(bytes);
    // Taken away: nobody wants to know.
    if (running !== this.#running) return;
    if (isGone) return this.#fail({ problem: 'unreadable' });
    if (error.resume !== undefined) tray.change(this.#id, { resume: error.resume });
    const { resume } = tray.find(this.#id)!;
    const { ids, clock } = tray.store.engine!.options;
    const isForgotten = resume !== undefined && (error.kind === 'expired' || error.kind === 'not-found');
    if (isForgotten || isDefinite(error)) {
      this.#key = ids();
      // Only what had come of it is forgotten: the file goes from its beginning.
      tray.change(this.#id, { state: 'waiting', resume: undefined, sent: 0 });
      this.#furthest = 0;
      if (!isForgotten || ++this.#tries > mostTries) return this.#fail({ error });
      this.#running = undefined;
      this.#stopPause = clock.after(0, () => this.go());
      return;
    }
    const { kind, retryAfter = 0 } = error;
    if (kind === 'offline' || kind === 'unauthenticated') return this.#pause(error);
    const isSafe = tray.caseId === undefined || resume !== undefined || this.#repeatsSafely;
    if ((kind === 'unknown-outcome' && !isSafe) || ++this.#tries > mostTries || retryAfter * 1000 > longestWait)
      return this.#fail({ error });
    this.#pause(error);
  }

  #pause(error: SupportError): void {
    this.#running = undefined;
    const { clock, device, random } = this.#tray.store.engine!.options;
    const { kind, retryAfter } = error;
    const pause =
      retryAfter === undefined
        ? pauseAfter(this.#breaks++, { first: firstPause, longest: longestPause, random })
        : retryAfter * 1000;
    const waitsForNetwork = kind === 'offline' && !device.online();
    const waitsForSomebody = waitsForNetwork || kind === 'unauthenticated';
    const stopWake = kind === 'offline' ? device.onWake(() => this.go()) : () => {};
    const stopClock = waitsForSomebody ? () => {} : clock.after(pause, () => this.go());
    this.#stopPause = () => {
      stopWake();
      stopClock();
      this.#stopPause = () => {};
    };
    this.#tray.change(this.#id, { state: waitsForSomebody || pause > soon ? 'paused' : 'waiting', error });
  }

  #fail(why: { error?: SupportError; problem?: 'unreadable' }): void {
    this.#running = undefined;
    const tray = this.#tray;
    tray.change(this.#id, { state: 'failed', error: undefined, ...why });
    // It may be there all the same: whoever decides sees the files of the case.
    if (tray.caseId !== undefined && why.error?.kind === 'unknown-outcome') touch(tray.store, tray.caseId);
  }

  get #repeatsSafely(): boolean {
    return this.#tray.store.session?.current.value?.policy.repeat === 'safe';
  }
}

/** Moved, changed or locked since it was chosen: browsers give no byte of it then. */
async function isUnreadable(bytes: Blob): Promise<boolean> {
  try {
    await bytes.slice(0, 1).arrayBuffer();
    return false;
  } catch {
    return true;
  }
}
