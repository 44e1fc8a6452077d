import { type PropertyValues, type TemplateResult, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { Follow } from '../../context/follow.js';
import { formMessages } from '../../messages/en/form.js';
import { refused } from '../../model/decision.js';
import type { Values } from '../../model/forms.js';
import type { Session } from '../../model/session.js';
import { SupportError } from '../../port/error.js';
import type { Snapshot } from '../../store/resource.js';
import { base } from '../../styles/base.js';
import { buttons } from '../../styles/buttons.js';
import { choices } from '../../styles/choices.js';
import { fields } from '../../styles/fields.js';
import { notices } from '../../styles/notices.js';
import { tokens } from '../../styles/tokens.js';
import { SupportElement } from '../support-element.js';
import { Filing } from './filing.js';
import { before, openForm } from './form-view.js';
import { styles } from './support-case-form.styles.js';

/**
 * The form for a new case, made of what the support system says about it: its questions, what hangs on what, what is
 * needed, what may be chosen. What somebody has written stays in this tab until it is filed or discarded.
 *
 * @fires {CaseSubmitEvent} support-case-submit - A person files a case. Prevented, the page sends the draft itself.
 * @fires {CaseOpenedEvent} support-case-opened - The system has taken the case.
 * @fires {CustomerSelectEvent} support-customer-select - A person chose for whom.
 * @fires {SupportNavigateEvent} support-navigate - A person wants to see the new case.
 * @fires {SignInEvent} support-sign-in - The session has ended and a person wants to go on.
 * @fires {FailedEvent} support-failed - A submission failed.
 * @csspart field - A question with all that belongs to it.
 * @csspart label - Its name.
 * @csspart hint - Its help.
 * @csspart error - What is wrong with its answer.
 * @csspart input - Its control.
 * @csspart popup - The options of a lookup.
 * @csspart dialog - A dialog over the form.
 * @csspart primary-action - The button that sends, or leads to the next step.
 */
export class SupportCaseForm extends SupportElement {
  static override styles = [tokens, base, buttons, fields, choices, notices, styles];

  /** Which kind of request, where the system knows several. */
  @property() kind?: string;

  /** Fixes the customer: for a page that is about one. */
  @property({ attribute: 'customer-id' }) customerId?: string;

  /** `page`: all at once. `steps`: section by section, with a review at the end. */
  @property() layout: 'page' | 'steps' = 'page';

  /** Id of the closed case that this one carries on. */
  @property({ attribute: 'follow-up-of' }) followUpOf?: string;

  /** Answers to begin with, by field id. What does not fit is named to the person. */
  @property({ attribute: false }) prefill?: Readonly<Values>;

  readonly #session = new Follow<Snapshot<Session>>(this, () => this.store?.session);
  readonly #filing = this.#makeFiling();
  readonly #update = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of ['online', 'offline']) addEventListener(type, this.#update);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of ['online', 'offline']) removeEventListener(type, this.#update);
    this.#filing.filling.leave();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('prefill')) this.#filing.filling.prefillAgain();
    // Updates come after removal, too: a form that has left must not take a place for its draft again.
    if (this.isConnected) this.#filing.filling.update();
  }

  protected override updated(): void {
    const { filling, sheet, view } = this.#filing;
    const { snapshot } = this.#waitsFor;
    const { stage, failure } = sheet.rest?.sending.submission ?? {};
    const { form } = sheet.answers;
    this.showStates(
      !form && snapshot?.status === 'waiting' && 'loading',
      filling.refreshing && 'refreshing',
      snapshot?.status === 'failed' && 'error',
      (refused(this.store?.may('cases.create')) || refused(form?.can)) && 'forbidden',
      (snapshot?.error ?? failure)?.kind === 'unauthenticated' && 'unauthenticated',
      this.store && !this.#supported && 'unsupported',
      !view.online && 'offline',
      (stage === 'waiting' || stage === 'sending') && 'submitting',
      sheet.answers.complaints.size > 0 && 'user-invalid',
    );
    this.#filing.prepare({ closed: this.#isClosed, shown: form !== undefined });
  }

  /** Focuses the problems if there are any to mend, the summary of a filed case, or the first question. */
  override focus(options?: FocusOptions): void {
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const target =
      find('#problems') ?? find('#filed-heading') ?? find('form :is(input:not([hidden]), select, textarea)');
    if (target) target.focus(options);
    else super.focus(options);
  }

  protected override render(): TemplateResult {
    const { creating, filed, sheet } = this.#filing;
    const title = (!filed && sheet.answers.form?.title) || this.localize.text(formMessages).heading;
    return this.frame(title, [this.#content(), creating?.render() ?? nothing]);
  }

  #content(): unknown {
    const { filed, summary, sheet, filling, closed, readyToShow, view } = this.#filing;
    const { form } = sheet.words;
    if (filed) return summary?.(filed, sheet, () => this.#filing.another()) ?? filed.receipt.number ?? filed.receipt.id;
    const { snapshot, retry } = this.#waitsFor;
    const waiting = () => this.situation({ status: 'waiting' }, form, retry);
    if (this.#isClosed) {
      if (!closed) return waiting();
      if (!this.#supported) return closed.unsupported(sheet);
      const may = this.store!.may('cases.create');
      if (refused(may)) return closed.notAllowed(may, sheet);
      return sheet.answers.form ? [before(view), closed.closedForm(view)] : closed.elsewhere(filling.elsewhere!, sheet);
    }
    if (!sheet.answers.form || !this.store) return this.situation(snapshot, form, retry);
    void this.situation({ status: 'ready' }, form, retry);
    return readyToShow ? [before(view), openForm(view)] : waiting();
  }

  /** Nothing can be filed here: not at all, not by this person, not for this customer, not in this place. */
  get #isClosed(): boolean {
    if (!this.store) return false;
    const { filling, sheet } = this.#filing;
    const may = this.store.may('cases.create');
    return !this.#supported || refused(may) || filling.elsewhere !== undefined || refused(sheet.answers.form?.can);
  }

  get #supported(): boolean {
    return !!this.store?.offers('cases.create') && this.store.offers('forms.get');
  }

  /** What is not here yet: who is acting, then the form. */
  get #waitsFor(): { snapshot: { status: string; error?: SupportError } | undefined; retry: () => void } {
    const session = this.#session.current;
    if (session?.status !== 'ready') return { snapshot: session, retry: () => void this.store?.session?.refresh() };
    const { filling } = this.#filing;
    const answer = filling.answer;
    // An answer with neither a form nor another place says nothing that could be shown.
    const empty = answer?.value && !answer.value.form && !answer.value.elsewhere;
    return {
      snapshot: empty ? { status: 'failed', error: new SupportError('unreadable') } : answer,
      retry: () => filling.retry(),
    };
  }

  #makeFiling(): Filing {
    return new Filing({
      host: this,
      localize: this.localize,
      store: () => this.store,
      session: () => this.store?.session?.current.value,
      wanted: () => this,
      announce: (text, options) => this.announce(text, options),
      // Those inside are no `heading` part: a portal that styles the element's heading does not mean them.
      heading: (content, depth, id) => this.heading(content, depth, id, ''),
      failed: (error) => this.tellFailed('cases.create', error),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-case-form': SupportCaseForm;
  }
}
