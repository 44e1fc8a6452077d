import type { FileAccess, FileRef, FileRules } from '../model/files.js';
import { SupportError, toSupportError } from '../port/error.js';
import { methodOf } from '../port/backend.js';
import type { KeptFile } from './draft.js';
import type { FileProblem } from './file-rules.js';
import { bookOf } from './ledger.js';
import { type SupportStore, column } from './store.js';
import { trays } from './trays.js';
import type { Uploads } from './uploads.js';
import { Signal } from './watch.js';

/**
 * `checking`: its content is read. `waiting`: for a free line, for a moment after a break, or for the case to exist. `paused`: the
 * connection is gone, or support has had enough for now; it goes on by itself. `failed`: its person decides. `refused`: it broke a rule
 * here and was never sent.
 */
export type UploadState = 'checking' | 'waiting' | 'uploading' | 'paused' | 'done' | 'failed' | 'refused';

/** A file that somebody has put beside a form or a message. */
export interface TrayFile {
  id: string;
  name: string;
  size: number;
  type: string;
  state: UploadState;
  /** Bytes that the server has confirmed. */
  sent: number;
  ref?: FileRef | undefined;
  /** Why it failed, or waits. */
  error?: SupportError | undefined;
  problem?: FileProblem | undefined;
  /** What it is by its content; absent until that was read, and where a page cannot tell. */
  print?: string | undefined;
  /** Where the next attempt goes on. Opaque. */
  resume?: string | undefined;
  /** The file it repeats (`same`), or in whose place it was chosen though its content is another. */
  other?: string | undefined;
}

/** What else is known where files are added. */
export interface Added {
  /** Names of folders among them: these are not taken, and said. */
  folders?: readonly string[];
  /** The file that has to be chosen again, where somebody chose for that one. */
  again?: string | undefined;
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

/**
 * Files beside one form or message: each is checked, uploads, fails and is retried by itself. What does that (`uploads.ts`) is
 * loaded with the first file.
 */
export class Tray {
  readonly items: Signal<readonly TrayFile[]>;
  /** What the backend takes; set by whoever shows the tray, before files are added. */
  rules: FileRules | undefined;
  /** With a case the files go straight to it; without one they are staged. */
  caseId: string | undefined;
  /** Those that are at hand, by the id of their file. */
  readonly bytes = new Map<string, File>();
  #store: SupportStore;
  readonly #forget: () => void;
  #uploads: Uploads | undefined;
  #loading: Promise<typeof import('./uploads.js')> | undefined;

  constructor(store: SupportStore, forget: () => void) {
    this.#store = store;
    this.#forget = forget;
    this.items = new Signal<readonly TrayFile[]>(store.engine!.batch, []);
  }

  /** The way to the backend from now on: a portal may have replaced the object that stands for it. */
  goThrough(store: SupportStore): void {
    this.#store = store;
    this.#uploads?.noteSession();
  }

  get store(): SupportStore {
    return this.#store;
  }

  /** Puts files back that a draft tells of. Bytes that are not at hand any more are asked for. */
  restore(kept: readonly KeptFile[], bytes?: (id: string) => Promise<Blob | undefined>): void {
    const now = this.#store.engine!.options.clock.now();
    for (const { id, name, size, type, ref, print, resume } of kept) {
      if (this.find(id)) continue;
      const item: TrayFile = { id, name, size, type, state: 'done', sent: size, print };
      if (ref && !(Date.parse(ref.expires ?? '') <= now)) {
        this.items.set([...this.items.current, { ...item, ref }]);
        this.#use((uploads) => uploads.ask(id));
        continue;
      }
      this.items.set([...this.items.current, { ...item, resume, state: 'failed', sent: 0, problem: 'lost' }]);
      void bytes?.(id).then(
        (found) => found && this.#use((uploads) => uploads.goOn(id, new File([found], name, { type }))),
      );
    }
  }

  /** Takes files in. What breaks a rule stands in the tray as `refused`, with the problem. */
  add(added: Iterable<File>, { folders = [], again }: Added = {}): void {
    const { ids } = this.#store.engine!.options;
    for (const name of folders)
      this.items.set([
        ...this.items.current,
        { id: ids(), name, size: 0, type: '', state: 'refused', sent: 0, problem: 'folder' },
      ]);
    for (const file of added) {
      const lost = this.items.current.filter(({ problem }) => problem === 'lost' || problem === 'unreadable');
      const asked = lost.find(({ id }) => id === again) ?? lost.find(({ name }) => name === file.name);
      const alike = lost.find(({ size, print }) => print !== undefined && size === file.size) ?? asked;
      const id = alike?.id ?? ids();
      const { name, size, type } = file;
      if (alike) this.change(id, { state: 'checking', problem: undefined, error: undefined });
      else this.items.set([...this.items.current, { id, name, size, type, state: 'checking', sent: 0 }]);
      this.bytes.set(id, file);
      this.#use((uploads) => uploads.check(id, alike && { for: asked?.name ?? alike.name }));
    }
  }

  /** Stops it and takes it out. A file that was staged already is taken back. */
  remove(id: string): void {
    const item = this.find(id);
    this.#uploads?.stop(id);
    this.bytes.delete(id);
    this.items.set(this.items.current.filter((other) => other.id !== id));
    if (item?.ref) this.#use((uploads) => uploads.takeBack(item.ref!));
  }

  /** Somebody wants it: again, now and not later, or although its content is there already. */
  retry(id: string): void {
    if (this.find(id)) this.#use((uploads) => uploads.retry(id));
  }

  /** Sends what waited for the case to exist. */
  sendTo(caseId: string): void {
    this.caseId = caseId;
    if (this.items.current.length) this.#use((uploads) => uploads.sendWaiting());
  }

  /** What the system keeps no longer, or not long enough to be sent along, goes anew. */
  renew(): void {
    if (this.items.current.some(({ ref }) => ref?.expires !== undefined)) this.#use((uploads) => uploads.renew());
  }

  /** Resolves when nothing is under way any more: each is there, has failed, or takes too long to be waited for. */
  settled(): Promise<void> {
    return new Promise((resolve) => {
      const busy = () => this.items.current.some((file) => this.isUnderWay(file));
      if (!busy()) return resolve();
      const stop = this.items.watch(() => {
        if (busy()) return;
        stop();
        resolve();
      });
    });
  }

  /** It will be there soon, or known not to be. What waits for a case to exist is not on its way yet. */
  isUnderWay({ state }: TrayFile): boolean {
    return state === 'checking' || state === 'uploading' || (state === 'waiting' && this.goesNow);
  }

  /** Ids of what the server has. */
  get staged(): string[] {
    return this.items.current.flatMap(({ ref, state }) => (ref && state === 'done' ? [ref.id] : []));
  }

  /** Empties it: what it held has been sent, or is given up. */
  clear(): void {
    for (const { id } of this.items.current) this.#uploads?.stop(id);
    this.bytes.clear();
    this.items.set([]);
    this.#forget();
  }

  get goesNow(): boolean {
    return this.caseId !== undefined || this.rules?.when !== 'after';
  }

  find(id: string): TrayFile | undefined {
    return this.items.current.find((item) => item.id === id);
  }

  change(id: string, change: Partial<TrayFile>): void {
    this.items.set(this.items.current.map((item) => (item.id === id ? { ...item, ...change } : item)));
  }

  #use(act: (uploads: Uploads) => void): void {
    if (this.#uploads) return act(this.#uploads);
    // One promise for all that wait: what is added first is looked at first.
    this.#loading ??= import('./uploads.js').finally(() => (this.#loading = undefined));
    this.#loading.then(
      ({ Uploads: Loaded }) => act((this.#uploads ??= new Loaded(this))),
      (cause: unknown) => {
        const error = new SupportError('offline', { cause });
        for (const { id, state } of this.items.current)
          if (state === 'checking') this.change(id, { state: 'failed', error });
      },
    );
  }
}

/** Files that are not where they should be, and that somebody has to decide about. One whose content goes along anyway is none. */
export const isMissing = ({ state, problem }: Pick<TrayFile, 'state' | 'problem'>): boolean =>
  state === 'failed' || state === 'paused' || (state === 'refused' && problem !== 'duplicate' && problem !== 'same');
