import type { FileAccess, FileRef, FileRules, UploadIntent } from '../model/files.js';
import * as port from '../port/files.js';
import { SupportError, toSupportError } from '../port/error.js';
import { methodOf } from '../port/backend.js';
import type { KeptFile } from './draft.js';
import type { Engine } from './engine.js';
import { beforeLeaving } from './leaving.js';
import { type Book, bookOf } from './ledger.js';
import { type FileProblem, problemOf } from './file-rules.js';
import { type SupportStore, column } from './store.js';
import { Signal } from './watch.js';
import { touch } from './tagged.js';

export type UploadState = 'waiting' | 'uploading' | 'done' | 'failed' | 'refused';

/** A file that somebody has put beside a form or a message. */
export interface TrayFile {
  id: string;
  name: string;
  size: number;
  type: string;
  /** `refused`: it broke a rule here and was never sent. `waiting`: for a free line, or for the case to exist. */
  state: UploadState;
  /** Bytes that the server has confirmed. */
  sent: number;
  ref?: FileRef;
  error?: SupportError;
  problem?: FileProblem;
}

/** At the same time, over the whole page. */
const lines = 3;

interface Line {
  busy: number;
  queue: (() => void)[];
}
const line = (engine: Engine): Line => engine.part(line, () => ({ busy: 0, queue: [] }));
const trays = (book: Book): Map<string, Tray> => book.shelf(trays);

/** Nobody shows a form's or a composer's trays any more: those that nothing was put into need not be kept. */
export function dropEmptyTrays(book: Book, slot: string): void {
  const all = trays(book);
  for (const [name, { items }] of all)
    if ((name === slot || name.startsWith(`${slot} `)) && !items.current.length) all.delete(name);
}

export const files = column((store: SupportStore) => ({
  /** The tray of a form or a composer, by name. It outlives the element that shows it, and the backend that it began with. */
  tray(slot: string): Tray | undefined {
    const book = bookOf(store);
    if (!book) return undefined;
    const all = trays(book);
    let tray = all.get(slot);
    if (!tray) all.set(slot, (tray = new Tray(store, () => all.delete(slot))));
    tray.goThrough(store);
    return tray;
  },

  /** The same, where somebody has put a file there. */
  found(slot: string): Tray | undefined {
    const book = bookOf(store);
    return book && trays(book).get(slot);
  },

  /** The bytes of a file, or a place to get them from. */
  async open(id: string, caseId: string | undefined, signal?: AbortSignal): Promise<FileAccess> {
    const { engine } = store;
    const method = engine && methodOf(engine.backend, 'files.open');
    if (!method) throw new SupportError('unsupported', { code: 'files.open' });
    try {
      const input = { id, ...(caseId !== undefined && { caseId }) };
      const access = (await method(input as never, store.call(signal && { signal }))) as FileAccess | null;
      if (access && 'blob' in access && access.blob instanceof Blob) return access;
      if (access && 'href' in access && typeof access.href === 'string') return access;
    } catch (thrown) {
      throw toSupportError(thrown);
    }
    throw new SupportError('unreadable');
  },
}));

/** Files beside one form or message: each uploads, fails and is retried by itself. */
export class Tray {
  readonly items: Signal<readonly TrayFile[]>;
  /** What the backend takes; set by whoever shows the tray, before files are added. */
  rules: FileRules | undefined;
  /** With a case the files go straight to it; without one they are staged. */
  caseId: string | undefined;
  #store: SupportStore;
  readonly #forget: () => void;
  readonly #bytes = new Map<string, File>();
  readonly #running = new Map<string, AbortController>();
  readonly #resume = new Map<string, string>();

  constructor(store: SupportStore, forget: () => void) {
    this.#store = store;
    this.#forget = forget;
    this.items = new Signal<readonly TrayFile[]>(this.#engine.batch, []);
  }

  /** The way to the backend from now on: a portal may have replaced the object that stands for it. */
  goThrough(store: SupportStore): void {
    this.#store = store;
  }

  get #engine(): Engine {
    return this.#store.engine!;
  }

  /** Puts files back that a draft tells of. Bytes that are not at hand any more are asked for. */
  restore(kept: readonly KeptFile[], bytes?: (id: string) => Promise<Blob | undefined>): void {
    const known = new Set(this.items.current.map(({ id }) => id));
    const now = this.#engine.options.clock.now();
    for (const { id, name, size, type, ref } of kept) {
      if (known.has(id)) continue;
      const item: TrayFile = { id, name, size, type, state: 'done', sent: size };
      const there = ref && (ref.expires === undefined || Date.parse(ref.expires) > now);
      const lost: TrayFile = { ...item, state: 'failed', sent: 0, problem: 'lost' };
      this.items.set([...this.items.current, there ? { ...item, ref } : lost]);
      if (!there) void bytes?.(id).then((found) => found && this.#goOn(id, found));
    }
  }

  /** Where they are still here. */
  bytesOf(id: string): File | undefined {
    return this.#bytes.get(id);
  }

  /** Takes files in. What breaks a rule stands in the tray as `refused`, with the problem. */
  add(added: Iterable<File>): void {
    for (const file of added) {
      const lost = this.items.current.find((item) => item.problem === 'lost' && isSame(item, file));
      if (lost) {
        this.#goOn(lost.id, file);
        continue;
      }
      const id = this.#engine.options.ids();
      const item: TrayFile = { id, name: file.name, size: file.size, type: file.type, state: 'waiting', sent: 0 };
      const problem = problemOf(item, this.items.current, this.rules);
      this.#bytes.set(id, file);
      this.items.set([...this.items.current, problem ? { ...item, state: 'refused', problem } : item]);
      if (!problem && this.#goesNow) this.#send(id);
    }
  }

  /** Stops it and takes it out. A file that was staged already is taken back. */
  remove(id: string): void {
    const item = this.#find(id);
    this.#running.get(id)?.abort();
    this.#bytes.delete(id);
    this.#resume.delete(id);
    this.items.set(this.items.current.filter((other) => other.id !== id));
    if (item?.ref && this.caseId === undefined && this.#store.offers('files.discard'))
      // Nothing to show when it fails: an unused file expires by itself.
      this.#store.write('files.discard', port.discard, { id: item.ref.id }).catch(() => {});
  }

  /** Stops it; it stays, to be retried. */
  cancel(id: string): void {
    this.#running.get(id)?.abort();
  }

  /** Goes on where the last attempt stopped, if the server can. */
  retry(id: string): void {
    if (this.#find(id)?.state === 'failed') this.#send(id);
  }

  /** Sends what waited for the case to exist. */
  sendTo(caseId: string): void {
    this.caseId = caseId;
    for (const item of this.items.current) if (item.state === 'waiting') this.#send(item.id);
  }

  /** Resolves when nothing is under way any more. */
  settled(): Promise<void> {
    return new Promise((resolve) => {
      const busy = () => this.items.current.some(({ id }) => this.#running.has(id));
      if (!busy()) return resolve();
      const stop = this.items.watch(() => {
        if (busy()) return;
        stop();
        resolve();
      });
    });
  }

  /** Ids of what the server has. */
  get staged(): string[] {
    return this.items.current.flatMap(({ ref }) => (ref ? [ref.id] : []));
  }

  /** Empties it: what it held has been sent, or is given up. */
  clear(): void {
    for (const controller of this.#running.values()) controller.abort();
    this.#bytes.clear();
    this.#resume.clear();
    this.items.set([]);
    this.#forget();
  }

  get #goesNow(): boolean {
    return this.caseId !== undefined || this.rules?.when !== 'after';
  }

  #find(id: string): TrayFile | undefined {
    return this.items.current.find((item) => item.id === id);
  }

  /** The bytes of a file that was known by name only. */
  #goOn(id: string, bytes: Blob): void {
    const item = this.#find(id);
    if (item?.problem !== 'lost') return;
    const { problem: _lost, ...rest } = item;
    this.items.set(this.items.current.map((other) => (other === item ? { ...rest, state: 'waiting' } : other)));
    this.#bytes.set(id, new File([bytes], item.name, { type: item.type }));
    if (this.#goesNow) this.#send(id);
  }

  #change(id: string, change: Partial<TrayFile>): void {
    this.items.set(this.items.current.map((item) => (item.id === id ? { ...item, ...change } : item)));
  }

  #send(id: string): void {
    const controller = new AbortController();
    this.#running.set(id, controller);
    this.#change(id, { state: 'waiting' });
    void inLine(line(this.#engine), () => this.#upload(id, controller.signal)).finally(() => {
      if (this.#running.get(id) === controller) this.#running.delete(id);
      // Told again, so that `settled` sees the line empty.
      this.items.set([...this.items.current]);
    });
  }

  async #upload(id: string, signal: AbortSignal): Promise<void> {
    const bytes = this.#bytes.get(id);
    if (!bytes || !this.#find(id)) return;
    if (signal.aborted) return this.#change(id, { state: 'failed' });
    this.#change(id, { state: 'uploading' });
    const resume = this.#resume.get(id);
    const input: UploadIntent & { bytes: Blob } = {
      name: bytes.name,
      size: bytes.size,
      ...(bytes.type && { type: bytes.type }),
      ...(this.caseId !== undefined && { caseId: this.caseId }),
      ...(resume !== undefined && { resume }),
      bytes,
    };
    const onProgress = (sent: number, _of: number, token?: string) => {
      if (token !== undefined) this.#resume.set(id, token);
      if (Number.isFinite(sent)) this.#change(id, { sent: Math.min(Math.max(sent, 0), bytes.size) });
    };
    try {
      const call = this.#store.call({ signal, key: id, onProgress });
      const upload = this.#engine.call('files.upload', port.upload, input, call);
      const ref = await beforeLeaving(this.#engine.options.device, upload);
      this.#change(
        id,
        ref.state === 'refused' ? { state: 'failed', ref, sent: bytes.size } : { state: 'done', ref, sent: bytes.size },
      );
      if (this.caseId !== undefined) touch(this.#store, this.caseId);
    } catch (thrown) {
      if (signal.aborted) return this.#change(id, { state: 'failed' });
      const error = toSupportError(thrown);
      if (error.resume !== undefined) this.#resume.set(id, error.resume);
      this.#change(id, { state: 'failed', error });
    }
  }
}

const isSame = (item: TrayFile, file: File): boolean => item.name === file.name && item.size === file.size;

async function inLine(gate: Line, work: () => Promise<void>): Promise<void> {
  if (gate.busy >= lines) await new Promise<void>((resolve) => gate.queue.push(resolve));
  gate.busy++;
  try {
    await work();
  } finally {
    gate.busy--;
    gate.queue.shift()?.();
  }
}
