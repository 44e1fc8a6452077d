import { type PropertyValues, type TemplateResult, nothing, type PropertyDeclarations } from 'lit';
import { Follow } from '../../context/follow.js';
import { formMessages } from '../../messages/en/form.js';
import type { Values } from '../../model/forms.js';
import type { Session } from '../../model/session.js';
import type { Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';
import { base } from '../../styles/base.js';
import { choices } from '../../styles/choices.js';
import { plainFields } from '../../styles/plain-fields.js';
import { skeleton } from '../../styles/skeleton.js';
import { tokens } from '../../styles/tokens.js';
import { afterPaint } from '../shared/after-paint.js';
import { whenNear } from '../shared/when-near.js';
import { SupportElement } from '../support-element.js';
import type { Filing } from './filing.js';
import { FirstSight } from './first-sight.js';
import { type FormElement, sheetFor } from './sheet-for.js';
import { styles } from './support-case-form.styles.js';

type Course = typeof import('./course.js');
let course: Course | undefined;
const bringCourse = async (): Promise<Course> => (course ??= await import('./course.js'));

/**
 * The form for a new case, made of what the support system says about it: its questions, what hangs on what, what is
 * needed, what may be chosen. What somebody has written stays in this tab until it is filed or discarded.
 *
 * States for `:state()`: `loading`, `refreshing`, `error`, `forbidden`, `unauthenticated`, `unsupported`, `offline`,
 * `submitting`, `user-invalid` (an answer has been found wrong).
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
  static override styles = [tokens, base, plainFields, choices, skeleton, styles];
  static override properties: PropertyDeclarations = {
    kind: {},
    customerId: { attribute: 'customer-id' },
    layout: {},
    followUpOf: { attribute: 'follow-up-of' },
    prefill: { attribute: false },
  };

  /** Which kind of request, where the system knows several. */
  kind?: string;

  /** Fixes the customer: for a page that is about one. */
  customerId?: string;

  /** `page`: all at once. `steps`: section by section, with a review at the end. */
  layout: 'page' | 'steps' = 'page';

  /** Id of the closed case that this one carries on. */
  followUpOf?: string;

  /** Answers to begin with, by field id. What does not fit is named to the person. */
  prefill?: Readonly<Values>;

  readonly #session = new Follow<Snapshot<Session>>(this, () => this.store?.session);
  readonly #self = this.#makeElement();
  readonly #sight = sheetFor(this.#self, () => this.#filing?.filling);
  readonly #first = new FirstSight(this.#self, this.#sight);
  #filing: Filing | undefined;
  #fetching = false;
  /** Nobody has come near: what is shown first is enough. */
  #asleep = false;
  #heard = new AbortController();
  readonly #update = () => {
    if (this.#first.cutOff) void this.#fetch();
    this.requestUpdate();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    const { signal } = (this.#heard = new AbortController());
    for (const type of ['online', 'offline']) addEventListener(type, this.#update, { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Not `removeEventListener`: where a script wraps what listens, that finds nothing.
    this.#heard.abort();
    this.#filing?.filling.keeping.leave();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('prefill')) this.#filing?.filling.prefillAgain();
    // Updates come after removal, too: a form that has left must not take a place for its draft again.
    if (!this.isConnected) return;
    if (!this.#asleep) this.#filing ??= course?.begin(this.#self, this.#sight, this.#first);
    (this.#filing ?? this.#first).update();
  }

  protected override updated(): void {
    const filing = this.#filing;
    if (course && filing) {
      this.showStates(...course.statesOf(filing, this.#self));
      filing.prepare(course.isClosed(filing, this.#self));
      return;
    }
    const waitsFor = this.#session.current?.status === 'ready' ? this.#first.answer : this.#session.current;
    this.showStates(
      waitsFor?.status === 'waiting' && 'loading',
      waitsFor?.status === 'failed' && 'error',
      waitsFor?.error?.kind === 'unauthenticated' && 'unauthenticated',
      this.#first.cutOff && 'offline',
    );
    // What is shown goes first. What cannot be shown like that waits for nothing else.
    if (
      !this.isConnected ||
      !this.store ||
      this.#fetching ||
      this.#first.cutOff ||
      this.#session.current?.status === 'waiting'
    )
      return;
    if (this.#first.plain) {
      if (!this.#asleep) this.#sleep();
    } else if (waitsFor?.status === 'ready' || waitsFor?.status === 'failed') void this.#fetch();
  }

  /** Until somebody is near. What works on forms is on the page by then, even if the network is gone. */
  #sleep(): void {
    this.#asleep = true;
    whenNear(this, () => void this.#fetch());
    // Not loaded: asked for again when somebody comes, and said then.
    afterPaint(() => void bringCourse().catch(() => {}));
  }

  /** What works on a form: comes after its first paint, when somebody is near; once for all forms of a page. */
  async #fetch(): Promise<void> {
    this.#asleep = false;
    this.#fetching = true;
    try {
      await bringCourse();
      this.#first.cutOff = false;
    } catch {
      // No network: said above the form, and tried again with the next act, or when there is one.
      this.#first.cutOff = true;
    }
    this.#fetching = false;
    this.requestUpdate();
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
    const filing = this.#filing;
    const title = (!filing?.filed && this.#sight.answers.form?.title) || this.localize.text(formMessages).heading;
    if (!course || !filing) return this.frame(title, [this.#begins(), nothing]);
    return this.frame(title, [course.contentOf(filing, this.#self), filing.creating?.render() ?? nothing]);
  }

  /** The form before there is anything with which to work on it, or what it waits for. */
  #begins(): unknown {
    const first = this.#first;
    const { form } = this.#sight.words;
    const session = this.#session.current;
    if (session?.status !== 'ready') return this.situation(session, form, () => void this.store?.session?.refresh());
    if (first.plain) return first.render(() => void this.#fetch());
    const failed = first.answer?.status === 'failed' ? first.answer : { status: 'waiting' };
    return this.situation(failed, form, () => first.retry());
  }

  /** Where it acts: that of the page, or, until what is being sent has been sent, where it was written. */
  get #place(): SupportStore | undefined {
    return this.#filing?.sheet.rest?.sending.submission.store ?? this.store;
  }

  /** An attribute that is taken away leaves null behind. */
  get #wanted() {
    const { kind, customerId, followUpOf, layout, prefill } = this;
    return {
      kind: kind ?? undefined,
      customerId: customerId ?? undefined,
      followUpOf: followUpOf ?? undefined,
      layout,
      prefill,
    };
  }

  #makeElement(): FormElement {
    return {
      host: this,
      situation: (snapshot, words, retry) => this.situation(snapshot, words, retry),
      localize: this.localize,
      store: () => this.#place,
      page: () => this.store,
      session: () => this.#place?.session?.current.value,
      wanted: () => this.#wanted,
      announce: (text, options) => this.announce(text, options),
      // Those inside are no `heading` part: a portal that styles the element's heading does not mean them.
      heading: (content, depth, id) => this.heading(content, depth, id, ''),
      failed: (error) => this.tellFailed('cases.create', error),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-case-form': SupportCaseForm;
  }
}
