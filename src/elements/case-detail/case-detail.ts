import { type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { Copying } from '../../controls/copy.js';
import { notice } from '../../controls/notice.js';
import { Pause } from '../../controls/pause.js';
import { empty, failureText, offlineBanner, situation } from '../../controls/situations.js';
import { button } from '../../controls/button.js';
import { referenceLine, remedy } from '../../controls/remedy.js';
import { Follow } from '../../context/follow.js';
import { SignInEvent } from '../../events/sign-in.js';
import { bodyMessages } from '../../messages/en/bodies.js';
import { commonMessages } from '../../messages/en/common.js';
import { detailMessages } from '../../messages/en/detail.js';
import { errorMessages } from '../../messages/en/errors.js';
import { fileLinkMessages } from '../../messages/en/file-links.js';
import { statusMessages } from '../../messages/en/status.js';
import type { Case } from '../../model/cases.js';
import { offered } from '../../model/decision.js';
import type { SupportError } from '../../port/error.js';
import { cases } from '../../store/cases.js';
import { badges } from '../../styles/badges.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { facts } from '../../styles/facts.js';
import { files } from '../../styles/files.js';
import { notices } from '../../styles/notices.js';
import { refreshIcon, searchIcon } from '../../styles/icons.js';
import { tokens } from '../../styles/tokens.js';
import { BodyView } from '../shared/body-view.js';
import { bodies } from '../shared/body.styles.js';
import { Deadline } from '../shared/deadline.js';
import { FileLinks } from '../shared/file-links.js';
import { KeptFocus } from '../shared/kept-focus.js';
import { SupportElement } from '../support-element.js';
import { caseActions } from './case-actions.js';
import { answers, caseFacts } from './case-facts.js';
import { casePeople } from './case-people.js';
import { caseState, deadlines } from './case-state.js';
import { Opening } from './opening.js';
import { Pick } from './pick.js';
import { styles } from './case-detail.styles.js';
import type { View } from './view.js';

/**
 * One case: for whom and by whom it was filed, where it stands, its files and who sees it, and what may be done about
 * it now, as the support system says. What is not possible says why, and what to do instead.
 *
 * It shows the case that was picked in a list under the same provider, unless it has a `case-id` of its own.
 *
 * @fires {CaseChangedEvent} support-case-changed - The server has taken a change that a person made here.
 * @fires {EntryPostedEvent} support-entry-posted - A message went along with a change.
 * @fires {SupportNavigateEvent} support-navigate - A person wants to go to another case, or to file a follow-up.
 * @fires {SignInEvent} support-sign-in - The session has ended.
 * @fires {FailedEvent} support-failed - Something a person needed has failed.
 * @slot empty - In place of the words shown while no case has been chosen.
 * @csspart secondary-action - An action on the case.
 * @csspart primary-action - Sends a change.
 * @csspart status - Where the case stands.
 */
export class CaseDetail extends SupportElement {
  static override styles = [tokens, base, buttons, badges, notices, facts, files, bodies, styles];

  /** Id or number of the case. Wins over what is picked in a list, and does not follow it. */
  @property({ attribute: 'case-id', reflect: true }) caseId?: string;

  /** Focuses the heading when a person picks a case in a list. */
  @property({ attribute: 'open-on-select', type: Boolean }) openOnSelect = false;

  /** What is asked for, and the case that it was found to be, when that has another id. */
  #moved: { asked: string; id: string } | undefined;
  readonly #case = new Follow(this, () => (this.store && this.#id ? cases(this.store).get(this.#id) : undefined));
  readonly #pick = new Pick(this);
  readonly #deadline = new Deadline(this);
  readonly #copying = new Copying(this, (text) => this.announce(text));
  readonly #description = new BodyView(this);
  readonly #files = new FileLinks(this, {
    announce: (text, options) => this.announce(text, options),
    onFailed: (error) => this.tellFailed('files.open', error),
  });
  readonly #opening = new Opening({
    element: this,
    localize: this.localize,
    copying: this.#copying,
    store: () => this.store,
    supportCase: () => this.#case.current?.value,
    announce: (text, options) => this.announce(text, options),
    heading: (content, depth, id) => this.heading(content, depth, id, 'subheading'),
    onFailed: (operation, error) => this.tellFailed(operation, error),
  });
  readonly #slow = new Pause(this);
  #loading: 'no' | 'quiet' | 'said' = 'no';

  constructor() {
    super();
    new KeptFocus(this);
  }

  /** Focuses the heading, the title of the case. */
  override focus(options?: FocusOptions): void {
    const heading = this.renderRoot?.querySelector<HTMLElement>('[part~="heading"], [part~="base"]');
    heading?.focus(options);
  }

  protected override render() {
    const t = this.localize.text(detailMessages);
    const snapshot = this.#case.current;
    if (this.store && !this.#asked) return this.frame(t.heading, this.#renderNone());
    if (isMissing(snapshot?.error) && !snapshot?.value)
      return this.frame(t.heading, this.#renderMissing(snapshot!.error!));
    const instead = this.situation(snapshot, t, () => this.#refresh());
    if (instead) return this.frame(t.heading, instead);

    const view = this.#view(snapshot!.value!);
    const { subject } = view.supportCase;
    return this.frame(
      html`<bdi>${subject}</bdi>`,
      this.#renderCase(view),
      snapshot?.refreshing ? html`<span class="refreshing">${refreshIcon()}</span>` : nothing,
    );
  }

  protected override updated(): void {
    const { status, value, error, refreshing = false } = this.#case.current ?? {};
    const failed = error && !value;
    this.showStates(
      !!this.#asked && !value && !error && 'loading',
      !!value && refreshing && 'refreshing',
      !!this.store && !this.#asked && 'empty',
      failed && 'error',
      failed && isMissing(error) && 'forbidden',
      error?.kind === 'unauthenticated' && 'unauthenticated',
      error?.kind === 'offline' && 'offline',
      !!value && !!error && 'stale',
      this.#opening.busy && 'submitting',
    );
    this.#sayLoading(status === 'waiting' && refreshing, value);
    if (!value) return;

    this.#deadline.follow(this.store?.engine?.options.clock, value.closesAt, value.reopen?.until);
    if (value.id !== this.#id) this.#follow(value);
    if (this.openOnSelect && this.#asked && !this.caseId && this.#pick.take(this.#asked)) this.focus();
  }

  #renderNone(): TemplateResult {
    const t = this.localize.text(detailMessages);
    return html`<slot name="empty">${empty({ title: t.none, detail: t.noneHint })}</slot>`;
  }

  /** Whether it does not exist or is somebody else's is not for the reader to learn; what may be done is. */
  #renderMissing(error: SupportError): TemplateResult {
    const t = this.localize.text(detailMessages);
    const common = this.localize.text(commonMessages);
    return situation({
      icon: searchIcon(),
      title: t.missing,
      detail: html`${remedy(error.remedy, common, this.#copying)}${referenceLine(error.reference, common, this.#copying)}`,
      actions: button({ label: common.retry, icon: refreshIcon(), onClick: () => this.#refresh() }),
    });
  }

  #renderCase(view: View): TemplateResult {
    const { supportCase, t, heading } = view;
    const description = supportCase.description;
    return html`
      <div>${caseState(view)}</div>
      ${this.#renderStale(view)}
      ${this.#asked === supportCase.number || this.#asked === supportCase.id ? nothing : this.#renderMoved(view)}
      ${deadlines(view)}
      ${caseActions({ ...view, loading: this.#opening.loading, onAct: (action) => void this.#opening.open(action) })}
      ${this.#opening.render()} ${caseFacts(view)}
      ${
        description?.text
          ? html`<div class="part">
              ${heading(t.description, 1)}
              ${this.#description.render(description, {
                text: this.localize.text(bodyMessages),
                headingLevel: Math.min(this.headingLevel + 1, 6),
              })}
            </div>`
          : nothing
      }
      ${answers(view)} ${this.#renderFiles(view)}
      <div class="columns">
        ${casePeople({ ...view, onUnshare: (id, name) => void this.#opening.unshare(id, name) })}
      </div>
      ${this.#opening.renderDialogs()}
    `;
  }

  #renderStale({ common, t }: View) {
    const error = this.#case.current?.error;
    if (!error) return nothing;
    const errors = this.localize.text(errorMessages);
    const retry = () => this.#refresh();
    if (error.kind === 'offline') return offlineBanner(common, retry);
    if (error.kind === 'unauthenticated') {
      const signIn = () => this.dispatchEvent(new SignInEvent(this.support.store?.current.scope)) && retry();
      return html`<slot name="sign-in">
        ${notice({
          level: 'warning',
          content: common.sessionEnded,
          text: common,
          actions: button({ label: common.signIn, onClick: signIn }),
        })}
      </slot>`;
    }
    return notice({
      level: 'warning',
      content: html`${t.stale} ${isMissing(error) ? t.missing : failureText(error, errors)}`,
      remedy: error.remedy,
      text: common,
      copying: this.#copying,
      actions: button({ label: common.retry, icon: refreshIcon(), onClick: retry }),
    });
  }

  #renderMoved({ supportCase, t, common }: View): TemplateResult {
    return notice({ content: t.moved(this.#asked!, supportCase.number ?? supportCase.id), text: common });
  }

  #renderFiles({ supportCase, t, heading, store, common, tools, now }: View) {
    const { files: list = [], id } = supportCase;
    if (!list.length) return nothing;
    return html`<div class="part">
      ${heading(t.files, 1)}
      ${this.#files.render({
        files: list,
        store,
        caseId: id,
        label: t.files,
        words: this.localize.text(fileLinkMessages),
        common,
        errors: this.localize.text(errorMessages),
        tools,
        now,
      })}
      ${offered(supportCase.can['files']) ? html`<p class="muted small">${t.fileRemoval}</p>` : nothing}
    </div>`;
  }

  /** What is asked for: the attribute's, or what is picked in the nearest provider. */
  get #asked(): string | undefined {
    return this.caseId || this.support.store?.current.caseId;
  }

  get #id(): string | undefined {
    return this.#moved?.asked === this.#asked ? this.#moved?.id : this.#asked;
  }

  #view(supportCase: Case): View {
    const store = this.store!;
    return {
      host: this,
      store,
      supportCase,
      t: this.localize.text(detailMessages),
      common: this.localize.text(commonMessages),
      status: this.localize.text(statusMessages),
      tools: this.localize.tools,
      now: store.engine!.options.clock.now(),
      copying: this.#copying,
      heading: (content, depth, id) => this.heading(content, depth, id, 'subheading'),
    };
  }

  /** An old id or a number was asked for: from now on the case is followed under the id that it has. */
  #follow(supportCase: Case): void {
    this.#moved = { asked: this.#asked!, id: supportCase.id };
    cases(this.store!)
      .get(supportCase.id)
      ?.set((known) => known ?? supportCase);
    this.requestUpdate();
  }

  #sayLoading(loading: boolean, value: Case | undefined): void {
    if (loading === (this.#loading !== 'no')) return;
    if (loading) {
      this.#loading = 'quiet';
      this.#slow.after(1000, () => {
        this.#loading = 'said';
        this.announce(this.localize.text(detailMessages).loading);
      });
    } else {
      this.#slow.cancel();
      if (this.#loading === 'said' && value) this.announce(value.subject);
      this.#loading = 'no';
    }
  }

  #refresh(): void {
    const { store } = this;
    if (store && this.#id) void cases(store).get(this.#id)?.refresh();
  }
}

const isMissing = (error: SupportError | undefined): boolean =>
  error?.kind === 'not-found' || error?.kind === 'forbidden';
