import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Follow } from '../../context/follow.js';
import { button } from '../../controls/button.js';
import { empty } from '../../controls/situations.js';
import { commonMessages } from '../../messages/en/common.js';
import { feedMessages } from '../../messages/en/feed.js';
import { replyMessages } from '../../messages/en/reply.js';
import { statusMessages } from '../../messages/en/status.js';
import { warnOnce } from '../../messages/warn.js';
import type { SupportError } from '../../port/error.js';
import { type ReplyDraft, drafts, replySlot } from '../../store/drafts.js';
import type { Thread } from '../../store/feed.js';
import { chevronDownIcon, chevronUpIcon } from '../../styles/icons.js';
import { SupportElement } from '../support-element.js';
import { caseFeedSheets } from './case-feed.styles.js';
import { composer } from './composer.js';
import { type EntryView, rowView } from './entry.js';
import { History } from './history.js';
import { holdPlace } from './keep-place.js';
import { isFeedKey } from './keys.js';
import type { Rest } from './rest.js';

/**
 * The history of a case, and the place to answer: messages of all sides, e-mails, what happened to the case. The reader is
 * never moved by what comes, and what somebody writes is kept per case while they look elsewhere.
 *
 * States for `:state()`: `loading`, `refreshing`, `empty`, `error`, `forbidden`, `unauthenticated`, `unsupported`,
 * `offline`, `submitting` (a reply is on its way), `readonly` (no reply is possible).
 *
 * @fires {EntryPostedEvent} support-entry-posted - A reply that a person wrote is in the history.
 * @fires {SupportNavigateEvent} support-navigate - A person wants to open a follow-up case. Cancelable.
 * @fires {SignInEvent} support-sign-in - The session has ended, and a person wants to sign in. Cancelable.
 * @fires {FailedEvent} support-failed - Something that a person needed could not be read or sent.
 * @slot empty - In place of the history while no case is chosen.
 * @csspart item - One entry.
 * @csspart input - The field for the message.
 * @csspart primary-action - The button that sends.
 */
export class CaseFeed extends SupportElement {
  static override styles = caseFeedSheets;

  /** Id of the case. Without it, the one that was chosen in a list. */
  @property({ attribute: 'case-id' }) caseId?: string;

  /** Which end comes first: `newest` or `oldest`. Composer and new entries stand at the newer end. */
  @property() order: 'newest' | 'oldest' = 'newest';

  readonly #session = new Follow(this, () => this.store?.session);
  readonly #history = new History(this, {
    store: () => this.store,
    caseId: () => this.#shownId,
    reader: () => this.#reader,
    onFailed: (error) => this.tellFailed('feed.list', error),
  });
  #rest: Rest | undefined;
  #loadingRest: Promise<Rest> | undefined;
  #hold: ReturnType<typeof holdPlace>;
  #shown: readonly unknown[] | undefined;
  #told = new Set<string>();
  #focusNext: string | undefined;

  /** Focuses the first entry; the heading while there is none. */
  override focus(options?: FocusOptions): void {
    const [entry] = this.renderRoot.querySelectorAll<HTMLElement>('article, #heading');
    (this.renderRoot.querySelector<HTMLElement>('article') ?? entry)?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('order') && this.order !== 'newest' && this.order !== 'oldest')
      warnOnce(`<case-feed order="${String(this.order)}"> is not known; the newest entries come first`);
    if (this.hasUpdated)
      this.#hold = holdPlace({ host: this, root: this.shadowRoot!, feed: this.#feed, writing: this.#writing });
  }

  protected override updated(): void {
    const { snapshot, thread } = this.#history;
    const rowsChanged = this.#shown !== undefined && this.#shown !== thread?.entries;
    this.#shown = thread?.entries;
    this.#writeDraft();
    this.#hold?.(rowsChanged);
    this.#hold = undefined;
    this.#moveFocus();
    this.renderRoot.querySelector('#heading')?.setAttribute('aria-describedby', 'order');
    if (thread) {
      void this.#furnish();
      this.#rest?.shown(this.#feed);
      this.#announceArrivals(thread);
    }
    const kind = snapshot?.error?.kind;
    this.showStates(
      snapshot?.status === 'waiting' && 'loading',
      !!thread && snapshot?.refreshing && 'refreshing',
      thread?.entries.length === 0 && 'empty',
      snapshot?.status === 'failed' && 'error',
      (kind === 'forbidden' || kind === 'unauthenticated' || kind === 'unsupported' || kind === 'offline') && kind,
      this.#rest?.sending && 'submitting',
      this.#rest?.readOnly && 'readonly',
    );
  }

  protected override render(): TemplateResult {
    const t = this.localize.text(feedMessages);
    const { snapshot, thread } = this.#history;
    if (this.store && this.#askedId === undefined)
      return this.frame(
        t.heading,
        html`<slot name="empty">${empty({ title: t.notChosen, detail: t.notChosenHint })}</slot>`,
      );
    const instead = this.situation(snapshot, { loading: t.loading, failed: t.failed }, () => this.#history.refresh());
    if (instead || !thread) return this.frame(t.heading, instead);

    const parts = [this.#older(thread), this.#entries(thread), this.#stale(), this.#bar(thread), this.#composer()];
    if (this.#newestFirst) parts.reverse();
    return this.frame(t.heading, html`<div class="stack">${this.#about(thread)} ${parts}</div>`);
  }

  get #newestFirst(): boolean {
    return this.order !== 'oldest';
  }

  /** What is asked for: it may be an old id of the case, or its number. */
  get #askedId(): string | undefined {
    return this.caseId ?? this.support.store?.current.caseId;
  }

  get #shownId(): string | undefined {
    const asked = this.#askedId;
    return this.#rest?.idOf(asked) ?? asked;
  }

  get #reader(): string | undefined {
    const session = this.#session.current?.value;
    return session && (session.person.id ?? session.identity.person);
  }

  get #feed(): HTMLElement | null {
    return this.renderRoot.querySelector('#feed');
  }

  /** The field that somebody is writing in. */
  get #writing(): Element | null {
    const focused = this.shadowRoot?.activeElement;
    return focused?.closest('.composer') ? focused : null;
  }

  /** The order, how much is shown, and which keys there are. */
  #about({ entries, total }: Thread) {
    const t = this.localize.text(feedMessages);
    const count = total && total > entries.length ? t.shownOf(entries.length, total) : t.entries(entries.length);
    const keys: [string, string][] = [
      ['Page Down', t.keyNext],
      ['Page Up', t.keyPrevious],
      ['Ctrl+End', t.keyAfter],
      ['Ctrl+Home', t.keyBefore],
      ['Ctrl+Enter', this.localize.text(replyMessages).send],
    ];
    return html`<div class="about small">
      <p id="order" class="muted">${this.#newestFirst ? t.newestFirst : t.oldestFirst} · ${count}</p>
      <details class="keys">
        <summary>${t.keys}</summary>
        <dl>
          ${keys.map(
            ([key, what]) =>
              html`<div>
                <dt><kbd dir="ltr">${key}</kbd></dt>
                <dd>${what}</dd>
              </div>`,
          )}
        </dl>
      </details>
    </div>`;
  }

  #entries(thread: Thread) {
    const t = this.localize.text(feedMessages);
    if (!thread.entries.length && !thread.older) return empty({ title: t.none, detail: t.noneHint });
    const { rows, lastBatch } = this.#history.rows(this.#newestFirst);
    const whole = thread.older === undefined;
    const view: EntryView = {
      t,
      status: this.localize.text(statusMessages),
      tools: this.localize.tools,
      now: this.store!.engine!.options.clock.now(),
      size: thread.total ?? (whole ? thread.entries.length : -1),
      newestFirst: this.#newestFirst,
      reader: this.#reader,
      audiences: this.#rest?.supportCase?.audiences,
      nameOf: this.#history.nameOf,
      heading: (content, id) => this.heading(content, 1, id, 'header'),
      body: (entry) => this.#rest?.body(entry) ?? plainBody(entry.body!),
      files: (entry) => this.#rest?.files(entry),
      whole: this.#history.whole,
      onWhole: (id) => void this.#history.loadWhole(id),
      // The newest page and what came last stay laid out; what lies between is skipped while it is out of sight.
      settled: lastBatch - 1,
    };
    return html`<div
      id="feed"
      role="feed"
      aria-label=${this.label ?? nothing}
      aria-labelledby=${this.label ? nothing : 'heading'}
      aria-busy=${this.#history.older === 'loading' ? 'true' : 'false'}
      @keydown=${(event: KeyboardEvent) => void this.#key(event)}
    >
      ${repeat(
        rows,
        ({ entry }) => entry.id,
        (row) => rowView(row, view),
      )}
    </div>`;
  }

  /** The older end: what comes before, or that nothing does. */
  #older({ entries, arrivals, older, total, unreadable }: Thread) {
    const t = this.localize.text(feedMessages);
    const state = this.#history.older;
    const more = (total ?? 0) - entries.length - arrivals.length;
    return html`<div class="end">
      ${unreadable?.length ? html`<p class="muted">${this.localize.text(commonMessages).unreadable(unreadable.length)}</p>` : nothing}
      ${
        state && state !== 'loading'
          ? html`<p class="why" id="older-error">${t.olderFailed} ${state.reason}</p>`
          : nothing
      }
      ${
        older === undefined
          ? html`<p class="muted small" tabindex="-1">${entries.length ? t.beginning : nothing}</p>`
          : button({
              id: 'older',
              label: more > 0 ? t.olderMore(more) : t.older,
              icon: this.#newestFirst ? chevronDownIcon() : chevronUpIcon(),
              busy: state === 'loading' && t.olderLoading,
              onClick: () => void this.#loadOlder(),
            })
      }
    </div>`;
  }

  /** The newer end. It always takes its room, so that nothing moves when something comes. */
  #bar({ arrivals }: Thread) {
    const t = this.localize.text(feedMessages);
    return html`<div class="bar row">
      ${this.#history.hasUnread ? button({ label: t.toUnread, look: 'quiet', onClick: () => void this.#toUnread() }) : nothing}
      ${
        arrivals.length
          ? button({ id: 'arrivals', label: t.showNew(arrivals.length), onClick: () => this.#showArrivals() })
          : nothing
      }
    </div>`;
  }

  /** What is shown could not be read again. */
  #stale() {
    const error: SupportError | undefined = this.#history.snapshot?.error;
    if (!error) return nothing;
    return this.#rest?.stale(error) ?? nothing;
  }

  #composer() {
    const id = this.#shownId;
    if (id === undefined || !this.store?.offers('feed.post')) return nothing;
    const { instead, parts } = this.#rest?.composing() ?? {};
    if (instead) return instead;
    return composer({
      t: this.localize.text(replyMessages),
      heading: this.heading(this.localize.text(replyMessages).heading, 1, undefined, 'label'),
      parts,
      onInput: (text) => {
        const draft = this.#draft(id);
        draft?.write({ ...draft.read(), text });
        this.#rest?.typed();
      },
      onSend: () => void this.#furnish().then((rest) => rest.send()),
    });
  }

  #draft(id: string) {
    return this.store && drafts(this.store).at<ReplyDraft>(replySlot(id));
  }

  /** The text field shows the draft of its case; a caret is never moved for that. */
  #writeDraft(): void {
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#message');
    const id = this.#shownId;
    const text = (id !== undefined && this.#draft(id)?.read()?.text) || '';
    if (field && field.value !== text) field.value = text;
  }

  /** All that is not needed to show the history: it is fetched once that is there. */
  #furnish(): Promise<Rest> {
    this.#loadingRest ??= import('./rest.js').then(({ Rest }) => {
      this.#rest = new Rest({
        host: this,
        store: () => this.store,
        history: this.#history,
        session: () => this.#session.current?.value,
        reader: () => this.#reader,
        askedId: () => this.#askedId,
        localize: this.localize,
        heading: (content, depth, id) => this.heading(content, depth, id, 'label'),
        rank: () => Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 2) + 1, 6),
        announce: (text, options) => this.announce(text, options),
        tellFailed: (operation, error) => this.tellFailed(operation, error),
      });
      this.requestUpdate();
      return this.#rest;
    });
    return this.#loadingRest;
  }

  async #loadOlder(): Promise<void> {
    const had = this.#history.thread?.older;
    this.#focusNext = await this.#history.loadOlder();
    if (had !== undefined) this.requestUpdate();
  }

  #showArrivals(): void {
    this.#focusNext = this.#history.showArrivals();
  }

  async #toUnread(): Promise<void> {
    const id = await this.#history.findUnread();
    await this.updateComplete;
    const article = id !== undefined && this.renderRoot.querySelector<HTMLElement>(`#${this.#history.nameOf(id)}`);
    if (article) (await this.#furnish()).reveal(article);
  }

  /** To the first of what has just been shown; where the reader looks does not change by it. */
  #moveFocus(): void {
    if (this.#focusNext === undefined) return;
    const article = this.renderRoot.querySelector<HTMLElement>(`#${this.#history.nameOf(this.#focusNext)}`);
    if (!article) return;
    this.#focusNext = undefined;
    article.focus({ preventScroll: true });
  }

  async #key(event: KeyboardEvent): Promise<void> {
    if (!isFeedKey(event)) return;
    event.preventDefault();
    const { key, target, currentTarget } = event;
    (await this.#furnish()).followKey(currentTarget as Element, key, target as Element);
  }

  #announceArrivals({ arrivals }: Thread): void {
    const isNews = arrivals.some(({ id }) => !this.#told.has(id));
    this.#told = new Set(arrivals.map(({ id }) => id));
    if (isNews) this.announce(this.localize.text(feedMessages).arrived(arrivals.length));
  }
}

/** A text as it came, until what reads it is here. */
function plainBody({ format, text }: { format: string; text: string }) {
  return format === 'html'
    ? html`<div class="skeleton">
        <div class="bar"></div>
        <div class="bar"></div>
      </div>`
    : html`<div class="body text" dir="auto">${text.slice(0, 20_000)}</div>`;
}
