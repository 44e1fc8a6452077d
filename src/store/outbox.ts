import type { PostReceipt } from '../model/cases.js';
import type { NewMessage } from '../model/feed.js';
import { SupportError, toSupportError } from '../port/error.js';
import { attemptFor, kept, noteEnd } from './attempts.js';
import { over, presentCase, stampOf } from './as-seen.js';
import { copied } from './copied.js';
import { type DraftAbout, kindOf } from './draft.js';
import { beforeLeaving } from './leaving.js';
import { type Book, bookOf } from './ledger.js';
import { type Outgoing, type OutgoingDraft, afterFailure, outgoingSlot } from './outgoing.js';
import { longestWait, pauseAfter } from './pauses.js';
import { posts } from './posts.js';
import type { SupportStore } from './store.js';

export { stampOf } from './as-seen.js';

/** What came of sending: the receipt, or why it is still here. */
export type Outcome = { receipt: PostReceipt } | { error: SupportError };

const firstPause = 2000;

const boxes = (book: Book): Map<string, Outbox> => book.shelf(boxes);

/** Messages of who acts here that have not arrived. */
export function outboxOf({ here }: SupportStore): Outbox | undefined {
  const book = bookOf(here);
  if (!book) return undefined;
  let box = boxes(book).get('');
  if (!box) boxes(book).set('', (box = new Outbox(book)));
  box.goThrough(here);
  return box;
}

/** Sends messages one after the other, each case in its order, by one tab at a time; what cannot be sent waits here. */
export class Outbox {
  readonly #first: Book;
  /** What became of messages that nobody waited for any more: their entries, by message. */
  readonly arrived = new Map<string, string | undefined>();
  readonly #waiting = new Map<string, (outcome: Outcome) => void>();
  /** Not before then, in milliseconds since 1970. */
  readonly #notBefore = new Map<string, number>();
  /** Tried although the machine says that it is offline: their writers have asked for it. */
  readonly #asked = new Set<string>();
  #store!: SupportStore;
  #session: unknown;
  #stop = () => {};
  #running: Promise<void> | undefined;
  #again = false;

  constructor(book: Book) {
    this.#first = book;
  }

  get #book(): Book {
    return this.#first.last;
  }

  /** All of them, or those to one case, the oldest first. */
  of(caseId?: string): OutgoingDraft[] {
    return this.#book.all.current
      .filter((draft) => kindOf(draft) === 'message' && (caseId === undefined || draft.caseId === caseId))
      .sort((a, b) => a.begun - b.begun || (a.id < b.id ? -1 : 1)) as OutgoingDraft[];
  }

  /** The way to the backend from now on. What waits is tried when somebody has signed in there. */
  goThrough(store: SupportStore): void {
    const session = store.session?.current.value;
    this.#store = store;
    if (!session || session === this.#session) return;
    this.#session = session;
    queueMicrotask(() => void this.#wake());
  }

  /** Takes a message in and sends it as soon as it is its turn. */
  async send(message: NewMessage, seen: string | undefined, about: DraftAbout = {}): Promise<Outcome> {
    const { ids } = this.#book.options;
    const id = ids();
    const content: Outgoing = { message: copied(message), state: 'sending', seen, tries: 0 };
    const title = message.body.text.trim().slice(0, 80);
    this.#book.put(id, outgoingSlot(message.caseId), content, { ...about, caseId: message.caseId, title });
    const outcome = new Promise<Outcome>((resolve) => this.#waiting.set(id, resolve));
    void this.run();
    return outcome;
  }

  /** Its writer wants it sent: again, or although the case has changed. */
  retry(id: string): void {
    const draft = this.#find(id);
    if (!draft || draft.content.state === 'sending') return;
    // Left by a tab that was closed, or in the hands of another one, which goes on with it.
    if (!this.#book.isMine(id)) return void this.#book.claim(id).then((mine) => mine && this.retry(id));
    const { state } = draft.content;
    // Looked for and not found: it is a new one.
    if (state === 'unsure' && !this.#safe) this.#book.note(id, { attempt: undefined });
    this.#notBefore.delete(id);
    this.#asked.add(id);
    this.#set(id, { state: 'waiting', error: undefined, tries: 0, ...(state === 'changed' && { seen: undefined }) });
    void this.run();
  }

  /** Those that waited behind it go on. */
  discard(id: string): void {
    this.#drop(id);
    void this.run();
  }

  #drop(id: string): void {
    this.#book.drop(id);
    this.#asked.delete(id);
    this.#notBefore.delete(id);
  }

  /** Sends what can be sent. Called when something was written, the network returns, somebody has signed in. */
  run(): Promise<void> {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#sendAll().finally(() => {
      this.#running = undefined;
      if (this.#again) {
        this.#again = false;
        void this.run();
      } else this.#follow();
    });
    return this.#running;
  }

  /** Somebody may have signed in: those that waited for that go on. */
  async #wake(): Promise<void> {
    const session = this.#store.session?.current.value;
    const scope = this.#store.current.scope ?? session?.identity.scope;
    if (!session?.scopes.some(({ id, signIn }) => id === scope && signIn === 'needed'))
      for (const { id, content } of this.of()) if (content.state === 'signed-out') this.#set(id, { state: 'waiting' });
    await this.run();
  }

  async #sendAll(): Promise<void> {
    const store = this.#store;
    const book = this.#book;
    await book.ready;
    const blocked = new Set<string>();
    for (const { id } of this.of()) {
      const draft = await this.#claimed(id);
      if (!draft) continue;
      if (blocked.has(draft.content.message.caseId)) {
        if (draft.content.state === 'sending') this.#set(id, { state: 'waiting' });
        continue;
      }
      // Nothing goes out for anybody else: who acts now may be another person.
      if (bookOf(store) !== book || store !== this.#store) return;
      const sent = await this.#sendOne(store, draft);
      if (!sent && this.#find(id)?.content.state !== 'failed') blocked.add(draft.content.message.caseId);
    }
  }

  /** One that this tab may send. */
  async #claimed(id: string): Promise<OutgoingDraft | undefined> {
    const wasMine = this.#book.isMine(id);
    const draft = (await this.#book.claim(id)) as OutgoingDraft | undefined;
    if (!draft) return undefined;
    // Left behind by a page that was closed while it was on its way.
    if (!wasMine && draft.content.state === 'sending') this.#set(id, { state: draft.attempt ? 'unsure' : 'waiting' });
    return this.#find(id);
  }

  /** True when it is gone: sent. */
  async #sendOne(store: SupportStore, draft: OutgoingDraft): Promise<boolean> {
    const { id, attempt } = draft;
    const { state, message } = draft.content;
    const safe = this.#safe;
    const open = attempt?.state === 'open';
    if (state === 'failed' || state === 'changed' || state === 'signed-out' || (state === 'unsure' && !(safe && open)))
      return false;
    const { clock, device } = this.#book.options;
    // Longer than any pause: the clock of the machine was set back.
    const wait = (this.#notBefore.get(id) ?? 0) - clock.now();
    if (wait > 0 && wait <= longestWait) return false;
    if (!this.#asked.delete(id) && !device.online()) return this.#hold(id, new SupportError('offline'));

    // Whoever waited may have been overtaken by the case; a body whose outcome is not known goes out as it was.
    const body = open ? (attempt.body as NewMessage) : await this.#current(store, draft, state === 'waiting');
    if (!body) return false;
    this.#set(id, { state: 'sending', error: undefined });
    const { key, body: frozen } = attemptFor(this.#book, id, body);
    await kept(this.#book);
    try {
      const receipt = await beforeLeaving(device, posts(store).send(frozen, key));
      await this.#arrived(store, message.caseId, draft.content.seen, receipt);
      this.arrived.set(id, receipt.entry?.id);
      this.#drop(id);
      this.#answer(id, { receipt });
      return true;
    } catch (thrown) {
      noteEnd(this.#book, id, thrown);
      return this.#hold(id, toSupportError(thrown));
    }
  }

  /** What is sent now; nothing where the case is no longer as its writer saw it, or cannot be looked at. */
  async #current(
    store: SupportStore,
    { id, content }: OutgoingDraft,
    waited: boolean,
  ): Promise<NewMessage | undefined> {
    const { message, seen } = content;
    if (!waited) return message;
    try {
      const present = await presentCase(store, message.caseId);
      if (seen !== undefined && stampOf(present) !== seen) {
        this.#set(id, { state: 'changed' });
        this.#answer(id, { error: new SupportError('conflict', { current: present }) });
        return undefined;
      }
      return over(message, present);
    } catch (thrown) {
      this.#hold(id, toSupportError(thrown));
      return undefined;
    }
  }

  /** What comes after it in its case was written by somebody who knew of it. */
  async #arrived(store: SupportStore, caseId: string, seen: string | undefined, receipt: PostReceipt): Promise<void> {
    const after = this.of(caseId).filter(({ content }) => content.seen !== undefined && content.seen === seen);
    if (after.length < 2) return;
    const present = receipt.case ?? (await presentCase(store, caseId).catch(() => undefined));
    for (const { id, content } of after)
      this.#set(id, { seen: stampOf(present), message: over(content.message, present) });
  }

  /** It has not arrived: waits where that helps, else its writer is told. */
  #hold(id: string, error: SupportError): false {
    const { kind, code, reason, reference, remedy, retryAfter } = error;
    const tries = (this.#find(id)?.content.tries ?? 0) + 1;
    const { state, passes } = afterFailure(error, tries, this.#safe);
    const { clock, random } = this.#book.options;
    // That the network is there is a hint only.
    if (passes || kind === 'offline') {
      const pause = retryAfter === undefined ? pauseAfter(tries, { first: firstPause, random }) : retryAfter * 1000;
      this.#notBefore.set(id, clock.now() + Math.min(pause, longestWait));
    }
    this.#set(id, {
      state,
      tries: kind === 'offline' ? tries - 1 : tries,
      error: { kind, code, reason, reference, remedy },
    });
    this.#answer(id, { error });
    return false;
  }

  /** While something waits: for the network, and for the next try. */
  #follow(): void {
    this.#stop();
    const waiting = this.of().filter(({ id, content }) => content.state === 'waiting' && this.#book.isMine(id));
    if (!waiting.length) return;
    const { clock, device } = this.#book.options;
    const go = () => void this.run();
    const goNow = () => {
      for (const { id, content } of waiting) if (content.error?.kind === 'offline') this.#notBefore.delete(id);
      go();
    };
    const next = Math.min(...waiting.map(({ id }) => this.#notBefore.get(id) ?? Infinity));
    const stopWake = device.onWake(goNow);
    const stopClock = Number.isFinite(next)
      ? clock.after(Math.min(Math.max(next - clock.now(), 0), longestWait), go)
      : () => {};
    this.#stop = () => {
      stopWake();
      stopClock();
      this.#stop = () => {};
    };
  }

  #answer(id: string, outcome: Outcome): void {
    this.#waiting.get(id)?.(outcome);
    this.#waiting.delete(id);
  }

  /** Whether the same body under the same key has one effect. */
  get #safe(): boolean {
    return this.#store.session?.current.value?.policy.repeat === 'safe';
  }

  #find(id: string): OutgoingDraft | undefined {
    return this.#book.get(id) as OutgoingDraft | undefined;
  }

  #set(id: string, change: Partial<Outgoing>): void {
    const draft = this.#find(id);
    if (draft) this.#book.note(id, { content: { ...draft.content, ...change } });
  }
}
