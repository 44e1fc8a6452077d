import { type TemplateResult, html, nothing, type PropertyDeclarations } from 'lit';
import { Follow } from '../../context/follow.js';
import { Pause } from '../../controls/pause.js';
import { detailMessages } from '../../messages/en/detail.js';
import { statusMessages } from '../../messages/en/status.js';
import type { Case } from '../../model/cases.js';
import type { SupportError } from '../../port/error.js';
import { oneCase } from '../../store/one-case.js';
import { afterPaint } from '../shared/after-paint.js';
import { SupportElement } from '../support-element.js';
import { caseFacts } from './case-facts.js';
import { caseState } from './case-state.js';
import { Pick } from './pick.js';
import type { Rest } from './rest.js';
import { styles } from './case-detail.styles.js';
import type { FirstView } from './view.js';

/**
 * One case: for whom and by whom it was filed, where it stands, its files and who sees it, and what may be done about
 * it now, as the support system says. What is not possible says why, and what to do instead.
 *
 * It shows the case that was picked in a list under the same provider, unless it has a `case-id` of its own.
 *
 * States for `:state()`: `loading`, `refreshing`, `empty` (no case is chosen), `error`, `unauthenticated`, `offline`, `stale` (it
 * could not be read again), `submitting` (a change is on its way).
 *
 * @fires {CaseChangedEvent} support-case-changed - The server has taken a change that a person made here.
 * @fires {EntryPostedEvent} support-entry-posted - A message went along with a change.
 * @fires {SupportNavigateEvent} support-navigate - A person wants to go to another case, or to file a follow-up.
 * @fires {ScopeSelectEvent} support-scope-select - A person looks for a case that is not found here in another domain.
 * @fires {SignInEvent} support-sign-in - The session has ended.
 * @fires {FailedEvent} support-failed - Something a person needed has failed.
 * @slot empty - In place of the words shown while no case has been chosen.
 * @csspart secondary-action - An action on the case.
 * @csspart primary-action - Sends a change.
 * @csspart status - Where the case stands.
 * @csspart dialog - Asks before the case is changed.
 */
export class CaseDetail extends SupportElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    caseId: { attribute: 'case-id', reflect: true },
    openOnSelect: { attribute: 'open-on-select', type: Boolean },
  };

  /** Id or number of the case. Wins over what is picked in a list, and does not follow it. */
  caseId?: string;

  /** Focuses the heading when a person picks a case in a list. */
  openOnSelect = false;

  /** What is asked for, and the case that it was found to be, when that has another id. */
  #moved: { asked: string; id: string } | undefined;
  /** What was asked for when `#case` was last chosen. */
  #followed: string | undefined;
  readonly #case = new Follow(this, () => {
    this.#followed = this.#asked;
    return this.store && this.#id ? oneCase(this.store).get(this.#id) : undefined;
  });
  readonly #pick = new Pick(this);
  readonly #slow = new Pause(this);
  #waited: 'no' | 'quietly' | 'aloud' = 'no';
  #rest: Rest | undefined;
  #furnishing = false;
  /** The rest could not be fetched: what can be said is said without it. */
  #bare = false;

  /** Focuses the heading, the title of the case. */
  override focus(options?: FocusOptions): void {
    this.renderRoot?.querySelector<HTMLElement>('[part="heading"]')?.focus(options);
  }

  /** An old id or a number was asked for: from then on the case is followed under the id that it has. */
  protected override willUpdate(): void {
    const supportCase = this.#case.current?.value;
    const asked = this.#asked;
    if (!supportCase || !this.store || !asked || this.#followed !== asked || supportCase.id === this.#id) return;
    this.#moved = { asked, id: supportCase.id };
    oneCase(this.store)
      .get(supportCase.id)
      ?.set((known) => known ?? supportCase);
  }

  protected override render(): TemplateResult {
    const t = this.localize.text(detailMessages);
    const { value, error, refreshing } = this.#case.current ?? {};
    if (value) {
      const view = this.#view(value);
      return this.frame(
        html`<bdi>${value.subject}</bdi>`,
        this.#renderCase(view, error),
        refreshing ? this.#rest?.turning() : nothing,
      );
    }
    if (this.store && !this.#asked) return this.frame(t.heading, html`<slot name="empty">${this.#rest?.none()}</slot>`);
    const missing = error && this.#rest?.missing(error, this.#asked);
    if (missing) return this.frame(t.heading, missing);
    // What stands in place of a case comes with its looks.
    const snapshot = this.#rest || this.#bare ? this.#case.current : { status: 'waiting' };
    return this.frame(
      t.heading,
      this.situation(snapshot, t, () => this.#refresh()),
    );
  }

  protected override updated(): void {
    const { status, value, error, refreshing = false } = this.#case.current ?? {};
    this.showStates(
      !!this.#asked && !value && !error && 'loading',
      !!value && refreshing && 'refreshing',
      !!this.store && !this.#asked && 'empty',
      !!error && !value && 'error',
      error?.kind === 'unauthenticated' && 'unauthenticated',
      error?.kind === 'offline' && 'offline',
      !!value && !!error && 'stale',
      this.#rest?.busy && 'submitting',
    );
    this.#sayLoading(status === 'waiting' && refreshing, value);
    if (value || error || this.support.missing || (this.store && !this.#asked)) this.#furnish();
    if (!value) return;

    this.#rest?.shown(value);
    if (this.openOnSelect && this.#asked && !this.caseId && this.#pick.take(this.#asked)) this.focus();
  }

  #renderCase(view: FirstView, error: SupportError | undefined): TemplateResult {
    const { number, can } = view.supportCase;
    const rest = this.#rest;
    return html`
      ${caseState(view, number === undefined ? nothing : rest?.copyNumber(number))}
      ${
        rest || Object.keys(can).length
          ? html`<div class="acts">${rest?.acts(view, this.#asked!, error)}</div>`
          : nothing
      }
      ${caseFacts(view, rest?.filer(view))} ${rest?.body(view)}
    `;
  }

  /** What is asked for: the attribute's, or what is picked in the nearest provider. */
  get #asked(): string | undefined {
    return this.caseId || this.support.store?.current.caseId;
  }

  get #id(): string | undefined {
    return this.#moved?.asked === this.#asked ? this.#moved?.id : this.#asked;
  }

  #view(supportCase: Case): FirstView {
    return {
      supportCase,
      t: this.localize.text(detailMessages),
      status: this.localize.text(statusMessages),
      tools: this.localize.tools,
      now: this.store!.engine!.options.clock.now(),
    };
  }

  /** All that is not in the first paint. */
  #furnish(): void {
    if (this.#furnishing) return;
    this.#furnishing = true;
    afterPaint(() => void this.#loadRest());
  }

  async #loadRest(): Promise<void> {
    try {
      const { Rest } = await import('./rest.js');
      this.#rest = new Rest({
        element: this,
        localize: this.localize,
        store: () => this.store,
        supportCase: () => this.#case.current?.value,
        announce: (text, options) => this.announce(text, options),
        heading: (content, depth, id) => this.heading(content, depth, id, 'subheading'),
        onFailed: (operation, error) => this.tellFailed(operation, error),
        refresh: () => this.#refresh(),
      });
      this.requestUpdate();
    } catch {
      // No connection, and the next update tries again.
      this.#furnishing = false;
      if (!this.#bare) this.requestUpdate();
      this.#bare = true;
    }
  }

  /** Nothing in the first second; then that it takes a while, and what it was that came. */
  #sayLoading(loading: boolean, value: Case | undefined): void {
    if (loading === (this.#waited !== 'no')) return;
    if (loading) {
      this.#waited = 'quietly';
      this.#slow.after(1000, () => {
        this.#waited = 'aloud';
        this.announce(this.localize.text(detailMessages).loading);
      });
    } else {
      this.#slow.cancel();
      if (this.#waited === 'aloud' && value) this.announce(value.subject);
      this.#waited = 'no';
    }
  }

  #refresh(): void {
    if (this.store && this.#id) void oneCase(this.store).get(this.#id)?.refresh();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'case-detail': CaseDetail;
  }
}
