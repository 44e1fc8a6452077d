import type { PostReceipt } from '../model/cases.js';
import { type SupportError, toSupportError } from '../port/error.js';
import { canonical } from './canonical.js';
import { type DraftAbout, replySlot } from './draft.js';
import { type Tray, type TrayFile, files, isMissing } from './files.js';
import { type Book, bookOf } from './ledger.js';
import { Place } from './place.js';
import { keptFiles } from './kept-files.js';
import { outboxOf } from './outbox.js';
import { type SupportStore, column } from './store.js';
import { foundTray } from './trays.js';
import { Signal, type Watchable } from './watch.js';

/** What somebody is writing to a case. */
export interface ReplyDraft {
  text: string;
  audience?: string | undefined;
}

/** How the sending of a reply stands. `asking`: some files could not be uploaded, and its writer decides. */
export interface Sending {
  state: 'idle' | 'uploading' | 'sending' | 'asking' | 'failed';
  error?: SupportError;
}

export interface SendOptions {
  /** The version of the case as its writer saw it. */
  version?: string | undefined;
  /** The case as its writer saw it, where it has no version: when it was changed last. */
  seen?: string | undefined;
  /** Leaves files behind that could not be uploaded. */
  without?: boolean;
}

/** How many replies that nobody has begun are kept. */
const kept = 20;

const begun = (book: Book): Map<string, Reply> => book.shelf(begun);

/** Replies on their way. They outlive the elements that show them, and go on when those are taken away. */
export const replies = column((store: SupportStore) => ({
  of(caseId: string): Reply | undefined {
    const book = bookOf(store);
    if (!book) return undefined;
    const all = begun(book);
    let reply = all.get(caseId);
    if (!reply) {
      if (all.size >= kept)
        for (const [name, old] of all)
          if (old.idle) {
            old.leave();
            all.delete(name);
          }
      all.set(caseId, (reply = new Reply(book, store, caseId)));
    }
    reply.goThrough(store);
    return reply;
  },
}));

/** One reply to one case, in the scope in which it was begun. */
export class Reply implements Watchable<Sending> {
  readonly caseId: string;
  readonly #place: Place<ReplyDraft>;
  readonly #sending: Signal<Sending>;
  /** What stands here was written before this page was loaded. */
  restored = false;
  /** Of which case it is, so that a list of drafts can say so. */
  about: Pick<DraftAbout, 'number' | 'customer'> = {};
  #store: SupportStore;
  #sought: Book | undefined;
  /** Chosen, also while nothing is written. */
  #audience: string | undefined;

  constructor(book: Book, store: SupportStore, caseId: string) {
    this.caseId = caseId;
    this.#store = store;
    this.#place = new Place<ReplyDraft>(book, replySlot(caseId));
    this.#sending = new Signal<Sending>(book.batch, { state: 'idle' });
    this.#audience = this.#place.draft?.content.audience;
  }

  /** The way to the backend from now on: a portal may have replaced the object that stands for it. */
  goThrough(store: SupportStore): void {
    if (!this.busy) this.#store = store;
    const { book } = this.#place;
    if (this.#sought === book) return;
    this.#sought = book;
    void this.#seek();
  }

  /** What was written here before this page was loaded, unless somebody has begun anew, or writes it in another tab. */
  async #seek(): Promise<void> {
    const { draft, book } = this.#place;
    if (draft || !(await this.#place.seek())) return;
    const found = this.#place.draft!;
    this.#audience = found.content.audience;
    if (found.files?.length) this.tray.restore(found.files, (id) => book.bytes(found.id, id));
    this.restored = true;
    this.#sending.set({ ...this.current });
  }

  /** How the draft is kept. */
  get place(): Place<ReplyDraft> {
    return this.#place;
  }

  leave(): void {
    this.#place.release();
  }

  /** How far its files are by now. */
  noteFiles(): void {
    const { draft, book, id } = this.#place;
    if (!draft && !this.files.length) return;
    const now = keptFiles(book, id, this.tray);
    if (canonical(now) === canonical(draft?.files ?? [])) return;
    if (draft) book.note(id, { files: now });
    else this.write({});
  }

  /** Away with what is written, and its files. */
  discard(): void {
    this.tray.clear();
    this.restored = false;
    this.write({ text: '' });
    this.#sending.set({ state: 'idle' });
  }

  get current(): Sending {
    return this.#sending.current;
  }

  watch(listener: () => void): () => void {
    return this.#sending.watch(listener);
  }

  get draft(): ReplyDraft {
    const { text = '' } = this.#place.draft?.content ?? {};
    return this.#audience === undefined ? { text } : { text, audience: this.#audience };
  }

  write(change: Partial<ReplyDraft>): void {
    if ('audience' in change) this.#audience = change.audience;
    const { text } = { ...this.draft, ...change };
    const files = keptFiles(this.#place.book, this.#place.id, this.tray);
    if (!text && !files.length) return this.#place.discard();
    const title = text.trim().slice(0, 80);
    this.#place.write({ ...this.draft, text }, { ...this.about, caseId: this.caseId, title, files });
  }

  /** Nothing was begun here, nothing is on its way. */
  get idle(): boolean {
    return this.current.state === 'idle' && !this.draft.text && !this.files.length;
  }

  /** Files that go along, as they stand; nothing to follow while there are none. */
  get files(): readonly TrayFile[] {
    return foundTray(this.#store, replySlot(this.caseId))?.items.current ?? [];
  }

  /** The tray of the files that go along. */
  get tray(): Tray {
    return files(this.#store).tray(replySlot(this.caseId))!;
  }

  get busy(): boolean {
    const { state } = this.current;
    return state === 'uploading' || state === 'sending';
  }

  /** Takes a message out of the outbox again, to be changed. */
  takeBack(id: string): void {
    const box = outboxOf(this.#store)!;
    const found = box.of(this.caseId).find((draft) => draft.id === id);
    if (!found) return;
    const { body, audience } = found.content.message;
    if (found.files?.length) this.tray.restore(found.files);
    box.discard(id);
    this.write({
      text: [this.draft.text, body.text].filter(Boolean).join('\n'),
      ...(audience !== undefined && { audience }),
    });
  }

  /** Back to writing, whatever was asked or had failed. */
  settle(): void {
    if (!this.busy) this.#sending.set({ state: 'idle' });
  }

  /**
   * Sends what is written, once its files have been uploaded: then it stands in the outbox, whatever comes of it, and here is room
   * for another one. A second call meanwhile does nothing. What came of it stands in `current`; the receipt is there if it was sent.
   */
  async send({ version, seen, without = false }: SendOptions = {}): Promise<PostReceipt | undefined> {
    if (this.busy) return undefined;
    const { tray, draft } = this;
    const { text, audience } = draft;
    this.#sending.set({ state: 'uploading' });
    try {
      // A system that takes files only for a case that is there gets them for this one, beside the message.
      const beside = tray.rules?.when === 'after';
      if (beside) tray.sendTo(this.caseId);
      tray.renew();
      await tray.settled();
      if (!without && tray.items.current.some(isMissing)) {
        this.#sending.set({ state: 'asking' });
        return undefined;
      }
      this.#sending.set({ state: 'sending' });
      const staged = beside
        ? []
        : tray.items.current.flatMap(({ state, ref }) => (state === 'done' && ref ? ref.id : []));
      const message = {
        caseId: this.caseId,
        body: { format: 'text', text },
        ...(audience !== undefined && { audience }),
        ...(staged.length && { files: staged }),
        ...(version !== undefined && { version }),
      };
      const files = beside ? [] : keptFiles(this.#place.book, this.#place.id, tray);
      const sent = outboxOf(this.#store)!.send(message, seen ?? version, { ...this.about, files });
      // From here on it is on its way: what is typed now is another message.
      tray.clear();
      if (this.draft.text === text) this.write({ text: '' });
      const outcome = await sent;
      if ('error' in outcome) throw outcome.error;
      this.#sending.set({ state: 'idle' });
      return outcome.receipt;
    } catch (thrown) {
      this.#sending.set({ state: 'failed', error: toSupportError(thrown) });
      return undefined;
    }
  }
}
