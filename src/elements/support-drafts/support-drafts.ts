import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Follow } from '../../context/follow.js';
import { byId } from '../../controls/host.js';
import { notice } from '../../controls/notice.js';
import { RemovalFocus } from '../../controls/removal-focus.js';
import { commonMessages } from '../../messages/en/common.js';
import { draftsMessages } from '../../messages/en/drafts.js';
import { type Draft, kindOf } from '../../store/draft.js';
import { drafts } from '../../store/drafts.js';
import { outboxOf } from '../../store/outbox.js';
import { SupportNavigateEvent } from '../../events/navigate.js';
import { SupportElement } from '../support-element.js';
import { caseHref } from '../shared/case-link.js';
import { draftRow } from './draft-row.js';
import { sheets } from './support-drafts.styles.js';

/**
 * Everything that its reader has written in the domain they act in and that has not arrived: unfinished cases, replies, messages that
 * wait, changes of support contacts. Each with its customer, its age, its files and its end; to be gone on with, or discarded.
 *
 * States for `:state()`: `loading`, `empty`, `error`, `unauthenticated`, `offline`.
 *
 * @fires {SupportNavigateEvent} support-navigate - A person wants to go on with a draft: `new-case`, `case` or
 *   `support-contacts`. Cancelable.
 * @fires {SignInEvent} support-sign-in - The session has ended, and a person wants to sign in. Cancelable.
 * @slot empty - In place of the list while there is nothing.
 * @slot actions - Beside the heading.
 * @csspart item - One draft.
 */
export class SupportDrafts extends SupportElement {
  static override styles = sheets;
  static override properties: PropertyDeclarations = { customerId: { attribute: 'customer-id' } };

  /** Only what is about this customer. */
  customerId?: string;

  readonly #session = new Follow(this, () => this.store?.session);
  readonly #drafts = new Follow<readonly Draft[]>(this, () => this.store && drafts(this.store).all);
  readonly #removal = new RemovalFocus(this);
  /** The one that is about to be discarded. */
  #asked: string | undefined;
  /** The one that is written in another tab. */
  #elsewhere: string | undefined;

  /** Focuses the first draft, or the heading while there is none. */
  override focus(options?: FocusOptions): void {
    const first = this.renderRoot.querySelector<HTMLElement>('li button') ?? byId(this, 'heading');
    first?.focus(options);
  }

  protected override willUpdate(): void {
    // Where no history is shown, what waits goes out from here.
    if (this.isConnected && this.store) outboxOf(this.store);
  }

  protected override render(): TemplateResult {
    const words = this.localize.text(draftsMessages);
    const session = this.#session.current;
    const retry = () => void this.store?.session?.refresh();
    return this.frame(
      words.heading,
      session?.value ? this.#list() : (this.situation(session, words, retry) ?? nothing),
      html`<slot name="actions"></slot>`,
    );
  }

  protected override updated(): void {
    const { status, value, error } = this.#session.current ?? {};
    this.showStates(
      status === 'waiting' && 'loading',
      !!value && !this.#shown.length && 'empty',
      status === 'failed' && 'error',
      (error?.kind === 'unauthenticated' || error?.kind === 'offline') && error.kind,
    );
  }

  get #shown(): readonly Draft[] {
    const all = this.#drafts.current ?? [];
    return this.customerId === undefined ? all : all.filter(({ customer }) => customer?.id === this.customerId);
  }

  #list() {
    const { localize } = this;
    const words = localize.text(draftsMessages);
    const common = localize.text(commonMessages);
    const { trouble, lasting } = drafts(this.store!);
    const shown = this.#shown;
    const note =
      trouble === 'full' ? words.deviceFull : trouble ? words.deviceBlocked : lasting ? undefined : words.notKept;
    return html`${note && shown.length ? notice({ level: trouble ? 'warning' : 'info', content: note, text: common }) : nothing}${
      shown.length
        ? html`<ul role="list" aria-label=${this.label ?? words.heading}>
            ${repeat(
              shown,
              ({ id }) => id,
              (draft) =>
                draftRow(draft, {
                  localize,
                  words,
                  asks: this.#asked === draft.id,
                  elsewhere: this.#elsewhere === draft.id,
                  open: () => void this.#open(draft),
                  ask: (id) => this.#ask(id),
                  discard: (event) => void this.#discard(event, draft),
                }),
            )}
          </ul>`
        : html`<slot name="empty"><p class="muted">${words.empty}</p></slot>`
    }`;
  }

  #ask(id: string | undefined): void {
    const before = this.#asked;
    this.#asked = id;
    this.requestUpdate();
    void this.updateComplete.then(() => byId(this, id === undefined ? `discard-${before}` : `yes-${id}`)?.focus());
  }

  async #open(draft: Draft): Promise<void> {
    const store = this.store!;
    this.#elsewhere = (await drafts(store).open(draft.id)) ? undefined : draft.id;
    this.requestUpdate();
    if (this.#elsewhere) return this.announce(this.localize.text(draftsMessages).elsewhere);
    const { caseId } = draft;
    const customerId = draft.customer?.id;
    const href = caseId === undefined ? undefined : caseHref(store, caseId);
    const start = kindOf(draft) === 'plan' ? 'support-contacts' : 'new-case';
    const to = caseId === undefined ? start : 'case';
    if (!this.dispatchEvent(new SupportNavigateEvent({ to, caseId, customerId, href }))) return;
    if (caseId === undefined) return;
    if (href === undefined) store.choose({ caseId });
    else location.assign(href);
  }

  async #discard(event: Event, { id }: Draft): Promise<void> {
    this.#removal.expect(event, () => byId(this, 'heading'));
    this.#asked = undefined;
    const gone = await drafts(this.store!).drop(id);
    this.#elsewhere = gone ? undefined : id;
    this.requestUpdate();
    const words = this.localize.text(draftsMessages);
    this.announce(gone ? words.discarded : words.elsewhere);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-drafts': SupportDrafts;
  }
}
