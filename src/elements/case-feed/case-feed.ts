import { type PropertyValues, type TemplateResult, html, nothing, type PropertyDeclarations } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Follow } from '../../context/follow.js';
import { Pause } from '../../controls/pause.js';
import { feedMessages } from '../../messages/en/feed.js';
import { replyMessages } from '../../messages/en/reply.js';
import { warnOnce } from '../../messages/warn.js';
import type { SupportError } from '../../port/error.js';
import { type Thread, threads } from '../../store/thread.js';
import { afterPaint } from '../shared/after-paint.js';
import { SupportElement } from '../support-element.js';
import { caseFeedSheets } from './case-feed.styles.js';
import { composer } from './composer.js';
import { rowView } from './entry.js';
import { plainly } from './plainly.js';
import type { FeedPage, Rest } from './rest.js';
import { rowsOf } from './rows.js';

/**
 * The history of a case, and the place to answer: messages of all sides, e-mails, what happened to the case. The reader is
 * never moved by what comes, and what somebody writes is kept per case while they look elsewhere.
 *
 * States for `:state()`: `loading`, `refreshing`, `empty`, `error`, `forbidden`, `unauthenticated`, `unsupported`,
 * `offline`, `stale` (it could not be read again), `submitting` (a reply is on its way), `readonly` (none is possible).
 *
 * @fires {EntryPostedEvent} support-entry-posted - A reply that a person wrote is in the history.
 * @fires {SupportNavigateEvent} support-navigate - A person wants to open a follow-up case. Cancelable.
 * @fires {SignInEvent} support-sign-in - The session has ended, and a person wants to sign in. Cancelable.
 * @fires {FailedEvent} support-failed - Something that a person needed could not be read or sent.
 * @slot empty - In place of the history while no case is chosen.
 * @csspart item - One entry.
 * @csspart field - The message with its name.
 * @csspart label - Its name.
 * @csspart input - The field for the message.
 * @csspart primary-action - The button that sends.
 */
export class CaseFeed extends SupportElement {
  static override styles = caseFeedSheets;
  static override properties: PropertyDeclarations = {
    caseId: { attribute: 'case-id' },
    order: {},
  };

  /** Id of the case, or its number. Without it, the case that was chosen in a list. */
  caseId?: string;

  /** Which end comes first: `newest` or `oldest`. Composer and new entries stand at the newer end. */
  order: 'newest' | 'oldest' = 'newest';

  readonly #session = new Follow(this, () => this.store?.session);
  readonly #thread = new Follow(this, () =>
    this.store && this.#shownId !== undefined ? threads(this.store).of(this.#shownId) : undefined,
  );
  readonly #slow = new Pause(this);
  readonly #told = new WeakSet<SupportError>();
  #names = new Map<string, string>();
  #namedFor: string | undefined;
  #rest: Rest | undefined;
  #furnishing: (() => void) | undefined;
  #loading: 'no' | 'quiet' | 'said' = 'no';

  /** Focuses the first entry; the heading while there is none. */
  override focus(options?: FocusOptions): void {
    const { renderRoot } = this;
    const [first] = renderRoot.querySelectorAll<HTMLElement>('article');
    (first ?? renderRoot.querySelector<HTMLElement>('#heading'))?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('order') && !this.#newestFirst && this.order !== 'oldest')
      warnOnce(`<case-feed order="${this.order}"> is not known, the newest entries come first`);
    if (this.#shownId !== this.#namedFor) this.#names.clear();
    this.#namedFor = this.#shownId;
    this.#rest?.before();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#furnishing?.();
    this.#furnishing = undefined;
  }

  protected override render(): TemplateResult {
    const t = this.localize.text(feedMessages);
    const snapshot = this.#thread.current;
    if (this.store && this.#askedId === undefined)
      return this.frame(
        t.heading,
        html`<slot name="empty">
          <div class="situation">
            <p class="subheading"><strong>${t.notChosen}</strong></p>
            <p class="detail">${t.notChosenHint}</p>
          </div>
        </slot>`,
      );
    const refresh = () => void threads(this.store!).of(this.#shownId!)?.refresh();
    const instead = this.situation(snapshot, t, refresh);
    const thread = snapshot?.value;
    if (instead || !thread) return this.frame(t.heading, instead);

    const rest = this.#rest;
    const parts = [
      html`<div class="end">${rest?.older(thread)}</div>`,
      this.#entries(thread),
      html`<div class="bar row">${rest?.newer(thread)}</div>`,
      html`<div>${rest?.outgoing()}</div>`,
      this.#composer(),
    ];
    if (this.#newestFirst) parts.reverse();
    return this.frame(
      t.heading,
      html`<div class="stack">
        <div class="about small">${rest?.about()}</div>
        ${parts}
      </div>`,
    );
  }

  protected override updated(): void {
    const { status, value, error, refreshing } = this.#thread.current ?? {};
    this.#rest?.after();
    const kind = error?.kind;
    this.showStates(
      !!this.#askedId && !value && !error && 'loading',
      !!value && refreshing && 'refreshing',
      value?.entries.length === 0 && 'empty',
      status === 'failed' && 'error',
      (kind === 'forbidden' || kind === 'unauthenticated' || kind === 'unsupported' || kind === 'offline') && kind,
      !!value && !!error && 'stale',
      this.#rest?.sending && 'submitting',
      this.#rest?.readOnly && 'readonly',
    );
    this.#sayLoading(status === 'waiting' && refreshing === true, value);
    // What the first entries do not need is fetched when they stand on the screen.
    if (!this.#rest && (value || error)) this.#furnishing ??= afterPaint(() => void this.#furnish());
    if (error && !this.#told.has(error)) {
      this.#told.add(error);
      this.tellFailed('feed.list', error);
    }
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

  readonly #nameOf = (id: string): string => {
    let name = this.#names.get(id);
    if (!name) this.#names.set(id, (name = `e${this.#names.size + 1}`));
    return name;
  };

  #rows({ entries }: Thread) {
    const { unreadFrom, batchOf = () => 0 } = this.#rest?.reading ?? {};
    return rowsOf(entries, { newestFirst: this.#newestFirst, unreadFrom, batchOf });
  }

  #entries(thread: Thread) {
    if (!thread.entries.length) return this.#rest?.none() ?? nothing;
    const rest = this.#rest;
    const whole = thread.older === undefined;
    const view = {
      t: this.localize.text(feedMessages),
      tools: this.localize.tools,
      now: this.store!.engine!.options.clock.now(),
      size: thread.total ?? (whole ? thread.entries.length : -1),
      newestFirst: this.#newestFirst,
      reader: this.#reader,
      nameOf: this.#nameOf,
      heading: (content: unknown, id: string) => this.heading(content, 1, id, 'header'),
      sentence: rest?.sentence ?? (() => '…'),
      content: rest?.content ?? plainly,
      line: rest?.line(),
      settled: rest?.reading.settled ?? -1,
    };
    return html`<div
      id="feed"
      role="feed"
      aria-label=${this.label ?? nothing}
      aria-labelledby=${this.label ? nothing : 'heading'}
      aria-busy=${rest?.reading.older === 'loading' ? 'true' : 'false'}
    >
      ${repeat(
        this.#rows(thread),
        ({ entry }) => entry.id,
        (row) => rowView(row, view),
      )}
    </div>`;
  }

  #composer() {
    if (!this.store?.offers('feed.post')) return nothing;
    const { instead, parts } = this.#rest?.composing() ?? {};
    if (instead) return instead;
    const t = this.localize.text(replyMessages);
    return composer(t, this.heading(t.heading, 1, undefined, 'label'), parts);
  }

  /** Where it cannot be fetched, the next update tries again. */
  async #furnish(): Promise<void> {
    try {
      const { Rest } = await import('./rest.js');
      this.#rest ??= new Rest(this.#page);
      this.requestUpdate();
    } catch {
      this.#furnishing = undefined;
    }
  }

  get #page(): FeedPage {
    return {
      host: this,
      store: () => this.store,
      askedId: () => this.#askedId,
      caseId: () => this.#shownId,
      session: () => this.#session.current?.value,
      reader: () => this.#reader,
      thread: () => this.#thread.current?.value,
      error: () => this.#thread.current?.error,
      rows: () => (this.#thread.current?.value ? this.#rows(this.#thread.current.value) : []),
      newestFirst: () => this.#newestFirst,
      nameOf: this.#nameOf,
      localize: this.localize,
      heading: (content, depth, id) => this.heading(content, depth, id, 'label'),
      rank: () => Math.min(Math.max(this.headingLevel | 0, 2) + 1 - +!!this.label, 6),
      announce: (text, options) => this.announce(text, options),
      tellFailed: (operation, error) => this.tellFailed(operation, error),
    };
  }

  #sayLoading(loading: boolean, thread: Thread | undefined): void {
    if (loading === (this.#loading !== 'no')) return;
    const said = this.#loading === 'said';
    this.#loading = loading ? 'quiet' : 'no';
    if (!loading) {
      this.#slow.cancel();
      if (said && thread) this.announce(this.localize.text(feedMessages).entries(thread.entries.length));
      return;
    }
    this.#slow.after(1000, () => {
      this.#loading = 'said';
      this.announce(this.localize.text(feedMessages).loading);
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-feed': CaseFeed;
  }
}
