import { kindBytes } from '../model/file-kinds.js';
import type { FileRef } from '../model/files.js';
import { discard } from '../port/files.js';
import type { Tray, TrayFile } from './files.js';
import { type FileProblem, contentProblem, problemOf } from './file-rules.js';
import { fingerprint } from './fingerprint.js';
import { followScan } from './scan.js';
import { Upload } from './upload.js';

/** A staged file that ends this soon may be gone when the form arrives. */
const nearEnd = 60_000;

/** Checks the files of a tray, one after the other, and sends them, each by itself. */
export class Uploads {
  readonly #tray: Tray;
  readonly #ways = new Map<string, Upload>();
  readonly #scans = new Map<string, () => void>();
  #checked: Promise<void> = Promise.resolve();
  #session: unknown;

  constructor(tray: Tray) {
    this.#tray = tray;
    this.#session = this.#present;
  }

  /** Looks at a file before a byte of it leaves. `lost`: it was chosen for one whose bytes were not at hand. */
  check(id: string, lost?: { for: string }): void {
    this.#checked = this.#checked.then(() => (lost ? this.#compare(id, lost.for) : this.#judge(id)));
  }

  retry(id: string): void {
    const { state, problem, ref, print } = this.#tray.find(id)!;
    if (state === 'paused' || state === 'waiting') return this.#ways.get(id)?.go(true);
    if ((state !== 'failed' && state !== 'refused') || ref?.state === 'refused' || !this.#tray.bytes.has(id)) return;
    if (problem === 'same' || (!problem && print !== undefined)) return this.#accept(id, true);
    this.#tray.change(id, { state: 'checking', problem: undefined, error: undefined });
    this.check(id);
  }

  /** The bytes of a file that was known by name only: they were kept. */
  goOn(id: string, bytes: File): void {
    if (this.#tray.find(id)?.problem !== 'lost') return;
    this.#tray.bytes.set(id, bytes);
    this.#accept(id);
  }

  stop(id: string): void {
    this.#ways.get(id)?.stop();
    this.#ways.delete(id);
    this.#scans.get(id)?.();
    this.#scans.delete(id);
  }

  takeBack({ id }: FileRef): void {
    const { store, caseId } = this.#tray;
    if (caseId !== undefined) return;
    // Nothing to show when it fails, or when nobody can: an unused file expires by itself.
    store.write('files.discard', discard, { id }).catch(() => {});
  }

  /** What waited for the case. */
  sendWaiting(): void {
    for (const { id, state } of this.#tray.items.current)
      if (state === 'waiting' && !this.#ways.has(id)) this.#send(id);
  }

  renew(): void {
    const { clock } = this.#tray.store.engine!.options;
    for (const { id, ref } of this.#tray.items.current)
      if (Date.parse(ref?.expires ?? '') <= clock.now() + nearEnd) this.#anew(id);
  }

  /** Somebody may have signed in. */
  noteSession(): void {
    const now = this.#present;
    if (now === undefined || now === this.#session) return;
    this.#session = now;
    queueMicrotask(() => {
      for (const way of this.#ways.values()) way.signedIn();
    });
  }

  /** How a file stands that support has had for a while. */
  ask(id: string): void {
    const ref = this.#tray.find(id)?.ref;
    if (ref) this.#follow(id, ref);
  }

  get #present(): unknown {
    return this.#tray.store.session?.current.value;
  }

  get #options() {
    return this.#tray.store.engine!.options;
  }

  async #judge(id: string, known?: string): Promise<void> {
    const tray = this.#tray;
    const item = tray.find(id);
    // Taken away while it waited for its turn.
    if (!item) return;
    const others = tray.items.current.filter(({ state }) => state !== 'refused' && state !== 'checking');
    const problem = problemOf(item, others, tray.rules) ?? (await this.#look(item, others, known));
    if (problem) tray.change(id, { state: problem === 'unreadable' ? 'failed' : 'refused', problem });
    else this.#accept(id);
  }

  async #look(
    item: TrayFile,
    others: readonly TrayFile[],
    known: string | undefined,
  ): Promise<FileProblem | undefined> {
    const tray = this.#tray;
    const file = tray.bytes.get(item.id)!;
    let print = known;
    try {
      const head = new Uint8Array(await file.slice(0, kindBytes).arrayBuffer());
      const wrong = contentProblem(item, head, tray.rules?.types);
      if (wrong) return wrong;
      print ??= await fingerprint(file);
    } catch {
      return 'unreadable';
    }
    tray.change(item.id, { print });
    const isTwin = (other: TrayFile) =>
      print !== undefined && other.print !== undefined
        ? other.print === print
        : other.name === item.name && other.size === item.size;
    const twin = others.find((other) => other.problem !== 'lost' && isTwin(other));
    if (!twin || twin.name === item.name) return twin && 'duplicate';
    tray.change(item.id, { other: twin.name });
    return 'same';
  }

  /** Chosen for one that was lost: the same bytes go on under it, others are another file. */
  async #compare(id: string, name: string): Promise<void> {
    const tray = this.#tray;
    const file = tray.bytes.get(id);
    if (!file) return;
    let print: string | undefined;
    try {
      print = await fingerprint(file);
    } catch {
      return tray.change(id, { state: 'failed', problem: 'unreadable' });
    }
    const item = tray.find(id);
    if (!item) return;

    const isKnown = print !== undefined && item.print !== undefined;
    const isIt = isKnown ? item.print === print : item.name === file.name && item.size === file.size;
    const lost = tray.items.current.filter(({ problem }) => problem === 'lost');
    const found = isIt ? item : lost.find((other) => print !== undefined && other.print === print);
    if (found !== item) {
      tray.bytes.delete(id);
      tray.change(id, { state: 'failed', problem: 'lost' });
    }
    if (found) {
      tray.bytes.set(found.id, file);
      // Where nobody can tell that it is the same, it goes from its beginning.
      const isSure = print !== undefined && found.print === print;
      tray.change(found.id, { print, ...(!isSure && { resume: undefined }) });
      return this.#accept(found.id);
    }
    const fresh: TrayFile = {
      id: this.#options.ids(),
      name: file.name,
      size: file.size,
      type: file.type,
      state: 'checking',
      sent: 0,
      other: name,
    };
    tray.bytes.set(fresh.id, file);
    tray.items.set([...tray.items.current, fresh]);
    await this.#judge(fresh.id, print);
  }

  /** Nothing is wrong with it. */
  #accept(id: string, asked = false): void {
    this.#tray.change(id, { state: 'waiting', problem: undefined, error: undefined });
    if (this.#tray.goesNow) this.#send(id, asked);
  }

  #send(id: string, asked = false): void {
    let way = this.#ways.get(id);
    if (!way) this.#ways.set(id, (way = new Upload(this.#tray, id, id, (ref) => this.#follow(id, ref))));
    way.go(asked);
  }

  /** The system has it no longer. */
  #anew(id: string): void {
    const tray = this.#tray;
    this.stop(id);
    const { ids } = this.#options;
    const there = tray.bytes.has(id);
    tray.change(id, {
      ref: undefined,
      resume: undefined,
      sent: 0,
      ...(!there && { state: 'failed', problem: 'lost' }),
    });
    if (!there) return;
    this.#ways.set(id, new Upload(tray, id, ids(), (ref) => this.#follow(id, ref)));
    this.#accept(id);
  }

  #follow(id: string, ref: FileRef): void {
    this.#scans.get(id)?.();
    if (ref.state !== 'scanning' && ref.expires === undefined) return;
    const stop = followScan(this.#tray.store, ref, {
      changed: (now) => {
        const refused = now.state === 'refused';
        this.#tray.change(id, { ref: { ...ref, ...now }, ...(refused && { state: 'failed' }) });
      },
      gone: () => this.#anew(id),
    });
    this.#scans.set(id, stop);
  }
}
