import { type TemplateResult, html, nothing } from 'lit';
import { Copying } from '../../controls/copy.js';
import type { ControlHost, Speak } from '../../controls/host.js';
import type { Localize } from '../../messages/localize.js';
import { feedAroundMessages } from '../../messages/en/feed-around.js';
import { refused } from '../../model/decision.js';
import type { Session } from '../../model/session.js';
import type { SupportError } from '../../port/error.js';
import type { Thread } from '../../store/feed.js';
import { oneCase } from '../../store/one-case.js';
import type { SupportStore } from '../../store/store.js';
import { adopt } from './rest.styles.js';
import { keyHelp, newerEnd, noEntries, olderEnd } from './around.js';
import type { ComposerParts } from './composer.js';
import { Furnishing } from './furnishing.js';
import { Place } from './keep-place.js';
import { followKey, isFeedKey, reveal } from './moving.js';
import { Reading } from './reading.js';
import { outgoingRows } from './outgoing-view.js';
import { composerParts, refusal } from './reply-view.js';
import { Replying } from './replying.js';
import type { Row } from './rows.js';

/** A feed as the code sees it that comes after its first entries. */
export interface FeedPage {
  host: ControlHost;
  store: () => SupportStore | undefined;
  /** The case as it was asked for. */
  askedId: () => string | undefined;
  /** The case whose thread is shown. */
  caseId: () => string | undefined;
  session: () => Session | undefined;
  /** Who is looking; undefined while nobody has said. */
  reader: () => string | undefined;
  thread: () => Thread | undefined;
  /** Why it could not be read again. */
  error: () => SupportError | undefined;
  rows: () => readonly Row[];
  newestFirst: () => boolean;
  nameOf: (id: string) => string;
  localize: Localize;
  heading: (content: unknown, depth: number, id?: string) => TemplateResult;
  /** Rank of an entry's heading. */
  rank: () => number;
  announce: Speak;
  tellFailed: (operation: string, error: SupportError) => void;
}

/** The same for what comes with this code. */
export interface Page extends FeedPage {
  copying: Copying;
}

/**
 * All of a feed that is not needed to show its first entries: texts as they were meant, files, the case, answering, reading
 * on, keys, and standing still. Fetched once the entries are there.
 */
export class Rest {
  readonly reading: Reading;
  readonly #page: Page;
  readonly #furnishing: Furnishing;
  readonly #replying: Replying;
  readonly #place: Place;
  #shown: string | undefined;
  #told = new Set<string>();
  #focusNext: string | undefined;
  #caseId: string | undefined;

  constructor(given: FeedPage) {
    const page = { ...given, copying: new Copying(given.host, given.announce) };
    this.#page = page;
    this.#caseId = page.caseId();
    adopt(page.host);
    this.#place = new Place(page.host);
    this.reading = new Reading(page);
    this.#replying = new Replying(page, this.reading);
    this.#furnishing = new Furnishing(page, this.reading, () => this.#replying.supportCase);
    this.#shown = edgesOf(page.thread());
    page.host.renderRoot.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent));
  }

  /** The id that a case has, whatever it was asked for by. */
  idOf(asked: string | undefined): string | undefined {
    const store = this.#page.store();
    return store && asked !== undefined ? oneCase(store).get(asked)?.current.value?.id : undefined;
  }

  /** Called before the page changes. */
  before(): void {
    const { host, caseId } = this.#page;
    if (caseId() !== this.#caseId) {
      this.#caseId = caseId();
      this.#shown = undefined;
      this.#focusNext = undefined;
      this.#told.clear();
      this.#furnishing.begin();
    }
    const focused = host.shadowRoot!.activeElement;
    this.#place.take(this.#feed, focused?.closest('.composer') ? focused : null);
  }

  /** Called when it has changed. */
  after(): void {
    const { host, thread } = this.#page;
    const now = thread();
    const edges = edgesOf(now);
    const changed = this.#shown !== undefined && this.#shown !== edges;
    this.#shown = edges;
    this.#replying.writeDraft();
    this.#place.restore(changed);
    this.#moveFocus();
    host.renderRoot.querySelector('#heading')?.setAttribute('aria-describedby', 'order');
    this.#furnishing.shown(this.#feed);
    if (now) this.#announceArrivals(now);
  }

  readonly sentence = (...[entry]: Parameters<Furnishing['sentence']>) => this.#furnishing.sentence(entry);

  readonly content = (...[entry]: Parameters<Furnishing['content']>) => this.#furnishing.content(entry);

  /** The line between what was read and what was not. */
  line(): TemplateResult {
    return html`<p class="unread" id="unread"><span>${this.#page.localize.text(feedAroundMessages).unread}</span></p>`;
  }

  about = () => keyHelp(this.#page);

  none = () => noEntries(this.#page);

  older = (thread: Thread) => olderEnd(thread, this.#page, this.reading, () => void this.#loadOlder());

  newer = (thread: Thread) =>
    newerEnd(thread, this.#page, this.reading, {
      signsIn: this.#replying.awaitsSignIn,
      onUnread: () => void this.#toUnread(),
      onArrivals: () => (this.#focusNext = this.reading.showArrivals()),
    });

  outgoing = () => outgoingRows(this.#replying, this.#page);

  /** A reply is on its way. */
  get sending(): boolean {
    return this.#replying.reply?.busy ?? false;
  }

  /** It is known that no reply is possible. */
  get readOnly(): boolean {
    const state = this.#replying.decision?.state;
    return state === 'refused' || state === 'absent';
  }

  /** The composer, as far as it depends on the case; or what stands in its place. */
  composing(): { instead?: unknown; parts?: ComposerParts } {
    const replying = this.#replying;
    replying.follow();
    const { decision } = replying;
    if (decision?.state === 'absent') return { instead: nothing };
    if (decision && refused(decision)) return { instead: refusal(decision, replying, this.#page) };
    return { parts: composerParts(replying, this.#page) };
  }

  get #feed(): HTMLElement | null {
    return this.#page.host.renderRoot.querySelector('#feed');
  }

  #article(id: string): HTMLElement | null {
    return this.#page.host.renderRoot.querySelector(`#${this.#page.nameOf(id)}`);
  }

  async #loadOlder(): Promise<void> {
    this.#focusNext = await this.reading.loadOlder();
    this.#page.host.requestUpdate();
  }

  async #toUnread(): Promise<void> {
    const id = await this.reading.findUnread();
    const article = id !== undefined && this.#article(id);
    if (article) reveal(article);
  }

  /** To the first of what has just been shown; where the reader looks does not change by it. */
  #moveFocus(): void {
    const article = this.#focusNext !== undefined && this.#article(this.#focusNext);
    if (!article) return;
    this.#focusNext = undefined;
    article.focus({ preventScroll: true });
  }

  #key(event: KeyboardEvent): void {
    const [feed, target] = [this.#feed, event.target as Element];
    if (!feed?.contains(target) || !isFeedKey(event)) return;
    event.preventDefault();
    followKey(feed, event.key, target);
  }

  #announceArrivals({ arrivals }: Thread): void {
    const isNews = arrivals.some(({ id }) => !this.#told.has(id));
    this.#told = new Set(arrivals.map(({ id }) => id));
    if (isNews) this.#page.announce(this.#page.localize.text(feedAroundMessages).arrived(arrivals.length));
  }
}

/** Changes when entries come or go. */
const edgesOf = (thread: Thread | undefined): string | undefined =>
  thread && `${thread.entries.length} ${thread.entries[0]?.id} ${thread.entries.at(-1)?.id}`;
