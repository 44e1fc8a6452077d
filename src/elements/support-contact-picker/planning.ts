import type { ReactiveController, TemplateResult } from 'lit';
import { Follow } from '../../context/follow.js';
import { byId, type ControlHost, type Speak } from '../../controls/host.js';
import { ContactAssignedEvent } from '../../events/contact-assigned.js';
import type { Candidate } from '../../model/contacts.js';
import type { Subscription } from '../../model/customers.js';
import type { Notice } from '../../model/page.js';
import type { SupportError } from '../../port/error.js';
import { ContactPlan, type PlanRow } from '../../store/contact-plan.js';
import type { May } from '../../store/plan-rows.js';
import { contactPlans } from '../../store/contact-plans.js';
import type { SupportStore } from '../../store/store.js';
import { actingAs } from '../shared/acting-as.js';
import { focusInPassing } from '../shared/passing-focus.js';
import { focusOn } from './focus-on.js';
import { outcome } from './outcome-view.js';
import { PlanSpeech } from './plan-speech.js';
import { review } from './review-view.js';
import type { ChangeView, PlanView } from './view.js';
import type { ChangeWords } from './change-words.js';

interface Means {
  store: () => SupportStore | undefined;
  /** Is this row about what the element shows? */
  isHere: (row: PlanRow) => boolean;
  /** The element is about one subscription. */
  single: () => boolean;
  /** What is to be known before anything is assigned. */
  notices: () => readonly Notice[] | undefined;
  words: () => ChangeWords;
  announce: Speak;
  tellFailed: (operation: string, error: SupportError) => void;
  /** What could not be done just now, and the way to go on. */
  interrupted: (error: SupportError, goOn: () => void) => TemplateResult;
  onFinish: () => void;
  /** The draft that the choice is kept as: the plan is kept as it from now on. */
  handOver: () => string | undefined;
}

/** A change that is checked, carried out, and put away when its result has been read. */
export class Planning implements ReactiveController {
  readonly #host: ControlHost;
  readonly #means: Means;
  readonly #plans: Follow<readonly ContactPlan[]>;
  readonly #speech: PlanSpeech;
  /** What is to be confirmed. */
  #draft: ContactPlan | undefined;
  #stopping = false;
  readonly #whole = new Set<string>();
  #told = new Set<SupportError>();

  constructor(host: ControlHost, means: Means) {
    this.#host = host;
    this.#means = means;
    this.#speech = new PlanSpeech(means.announce);
    this.#plans = new Follow(host, () => {
      const store = means.store();
      return store && contactPlans(store).all;
    });
    new Follow(host, () => this.#plan);
    host.addController(this);
  }

  get isRunning(): boolean {
    return this.#plan?.progress.running ?? false;
  }

  /** Something is to be checked, runs, or has a result that nobody has put away. */
  get isShown(): boolean {
    return !!(this.#plan ?? this.#draft);
  }

  /** Shows what would change, and what would not. */
  check(store: SupportStore, chosen: readonly Subscription[], to: Candidate, may?: May): void {
    this.#draft = new ContactPlan(store.here, chosen, to, may);
    this.#whole.clear();
    this.#focus('plan-heading');
  }

  /** Another scope or identity: what was not confirmed there is let go. */
  forget(): void {
    this.#draft = undefined;
  }

  render(view: ChangeView): TemplateResult | undefined {
    const plan = this.#plan;
    if (plan) return this.#outcome(plan, view);
    return this.#draft && this.#review(this.#draft, view);
  }

  hostUpdated(): void {
    const plan = this.#plan;
    this.#speech.hear(plan, this.#means.words(), performance.now());
    if (!plan || plan.progress.running) return;
    this.#stopping = false;
    const news = plan.takeNews();
    if (news.length) this.#host.dispatchEvent(new ContactAssignedEvent(news));
    this.#tellFailed(plan);
  }

  #review(plan: ContactPlan, view: ChangeView): TemplateResult {
    return review({
      ...this.#viewOf(plan, view, true),
      notices: this.#means.notices(),
      confirm: () => {
        const store = this.#means.store();
        this.#draft = undefined;
        if (store) contactPlans(store).keep(plan, this.#means.handOver());
        this.#focus('plan-heading');
        void plan.run();
      },
      back: () => {
        this.#draft = undefined;
        this.#focus('review');
      },
    });
  }

  #outcome(plan: ContactPlan, view: ChangeView): TemplateResult {
    const again = (act: () => Promise<void>) => () => {
      this.#focus('plan-heading');
      void act();
    };
    const retry = again(() => plan.retry());
    const { running } = plan.progress;
    const stopped = plan.current.map(({ error }) => error).find(isInterruption);
    return outcome({
      ...this.#viewOf(plan, view, false),
      notices: this.#means.notices(),
      stopping: this.#stopping,
      stop: () => {
        plan.stop();
        this.#stopping = true;
        this.#host.requestUpdate();
      },
      retry,
      undo: again(() => plan.undo()),
      finish: () => {
        const store = this.#means.store();
        if (store) contactPlans(store).putAway(plan);
        this.#means.onFinish();
        this.#focus('heading');
      },
      interrupted: stopped && !running ? this.#means.interrupted(stopped, retry) : '',
      ...(!running && {
        replace: ({ subscription: { id } }) => again(() => plan.replace(id))(),
        leave: ({ subscription: { id } }) => plan.leave(id),
      }),
    });
  }

  #viewOf(plan: ContactPlan, view: ChangeView, ahead: boolean): PlanView {
    return {
      ...view,
      plan,
      ahead,
      single: this.#means.single(),
      withCustomer: new Set(plan.current.map(({ subscription }) => subscription.customer.id)).size > 1,
      effective: plan.to.effective,
      actingAs: actingAs(this.#means.store(), view.localize),
      whole: this.#whole,
      showWhole: (group) => {
        this.#whole.add(group);
        this.#host.requestUpdate();
        // To the rows, not to what stands below them: that would be the confirmation.
        void this.#host.updateComplete.then(() => focusInPassing(byId(this.#host, `caption-${group}`)));
      },
    };
  }

  /** The newest plan about what is shown here: also one that was begun before this element was there. */
  get #plan(): ContactPlan | undefined {
    return this.#plans.current?.find((plan) => plan.current.some(this.#means.isHere));
  }

  /** Once of each failure, however many rows had it. */
  #tellFailed({ current }: ContactPlan): void {
    const failures = new Set(current.flatMap(({ error }) => error ?? []));
    const [first] = [...failures].filter((error) => !this.#told.has(error));
    this.#told = failures;
    if (first) this.#means.tellFailed('contacts.assign', first);
  }

  #focus(id: string): void {
    this.#host.requestUpdate();
    focusOn(this.#host, id);
  }
}

const isInterruption = (error: SupportError | undefined): error is SupportError =>
  error?.kind === 'unauthenticated' || error?.kind === 'offline';
