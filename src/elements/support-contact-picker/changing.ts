import type { ReactiveController, TemplateResult } from 'lit';
import type { ControlHost, Speak } from '../../controls/host.js';
import type { Localize } from '../../messages/localize.js';
import type { Subscription } from '../../model/customers.js';
import type { SupportError } from '../../port/error.js';
import type { PlanRow } from '../../store/contact-plan.js';
import { canonical } from '../../store/canonical.js';
import type { SupportStore } from '../../store/store.js';
import { isolated } from '../shared/company.js';
import { adopt } from '../shared/adopt.js';
import { type ChangeWords, changeWordsOf } from './change-words.js';
import { changeSheets } from './changing.styles.js';
import { Companies } from './companies.js';
import { companies } from './company-view.js';
import { focusOn } from './focus-on.js';
import { KeptChange } from './kept-change.js';
import { keptView } from './kept-view.js';
import { Planning } from './planning.js';
import type { ChangeView, PickerView } from './view.js';

export interface ChangingMeans {
  localize: Localize;
  store: () => SupportStore | undefined;
  mayChange: () => boolean;
  /** Those to be changed: chosen in the list, or the only one. */
  chosen: () => readonly Subscription[];
  /** Puts a choice back that was made before. */
  choose: (chosen: readonly Subscription[]) => void;
  customer: () => string | undefined;
  /** On the page of one subscription: which. */
  subscription: () => string | undefined;
  /** Is this row about what the element shows? */
  isHere: (row: PlanRow) => boolean;
  announce: Speak;
  tellFailed: (operation: string, error: SupportError) => void;
  /** What could not be done just now, and the way to go on. */
  interrupted: (error: SupportError, goOn: () => void) => TemplateResult;
  onFinish: () => void;
}

/** All that works on a change: who may be chosen, what it comes to, how it is carried out. Loaded after the first paint. */
export class Changing implements ReactiveController {
  readonly #host: ControlHost;
  readonly #means: ChangingMeans;
  readonly #companies: Companies;
  readonly #planning: Planning;
  readonly #kept: KeptChange;
  /** The review of this choice is wanted. */
  #reviewing: string | undefined;
  #told = '';

  constructor(host: ControlHost, means: ChangingMeans) {
    this.#host = host;
    this.#means = means;
    adopt(host, ...changeSheets);
    const { announce, tellFailed, chosen } = means;
    const words = () => this.#words;
    this.#companies = new Companies(host, {
      store: () => (means.mayChange() ? means.store() : undefined),
      chosen,
      words,
      announce,
      tellFailed,
    });
    this.#planning = new Planning(host, {
      ...means,
      words,
      single: () => means.subscription() !== undefined,
      notices: () => this.#companies.page?.notices,
      handOver: () => this.#kept.handOver(),
      onFinish: () => {
        means.onFinish();
        this.#companies.forget();
      },
    });
    this.#kept = new KeptChange(host, {
      ...means,
      words,
      company: () => this.#companies.to,
      take: (all, to) => {
        if (means.subscription() === undefined) means.choose(all);
        this.#companies.choose(to);
      },
    });
    host.addController(this);
  }

  get isRunning(): boolean {
    return this.#planning.isRunning;
  }

  /** Something is to be checked, runs, or has a result that nobody has put away. */
  get isShown(): boolean {
    return this.#planning.isShown;
  }

  /** Another scope or identity. */
  forget(): void {
    this.#reviewing = undefined;
    this.#companies.forget();
    this.#planning.forget();
    this.#kept.forget();
  }

  /** In place of the list, while there is a plan. */
  plan(view: PickerView): TemplateResult | undefined {
    return this.#planning.render(this.#viewOf(view));
  }

  /** What was begun before and can be gone on with. */
  kept(view: PickerView): unknown {
    return keptView(this.#kept, this.#viewOf(view));
  }

  /** Who shall be the contact. */
  company(view: PickerView): TemplateResult {
    return companies({ ...this.#viewOf(view), companies: this.#companies, chosen: this.#means.chosen() });
  }

  /** To what would change; or to what is still to be chosen. */
  check(): void {
    const store = this.#means.store();
    const { to } = this.#companies;
    const chosen = this.#means.chosen();
    this.#companies.missing = !to;
    const { eligibility } = this.#companies;
    if (store && to && chosen.length) {
      this.#reviewing = this.#choice;
      return eligibility?.isRunning ? this.#host.requestUpdate() : this.#review();
    }
    const { picker } = this.#words;
    this.#means.announce(chosen.length ? picker.chooseCompany : picker.chooseSubscription);
    focusOn(this.#host, chosen.length ? 'next-heading' : 'subscriptions-heading');
    this.#host.requestUpdate();
  }

  /** Another choice is another review. */
  hostUpdate(): void {
    if (this.#reviewing !== this.#choice) this.#reviewing = undefined;
  }

  /** As soon as it is known who may support which of them. */
  hostUpdated(): void {
    this.#sayStanding();
    if (this.#reviewing !== undefined && !this.#companies.eligibility?.isRunning) this.#review();
  }

  /** The review is wanted, and waits: how far it is known who may support which. */
  get waiting(): string | undefined {
    const { of, answered } = this.#companies.eligibility?.current ?? {};
    return this.#reviewing !== undefined && of !== undefined
      ? this.#words.plan.checking(answered! + 1, of + 1)
      : undefined;
  }

  #review(): void {
    const store = this.#means.store();
    const { to, eligibility } = this.#companies;
    const chosen = this.#means.chosen();
    this.#reviewing = undefined;
    if (store && to && chosen.length)
      this.#planning.check(store, chosen, to, (id, company) => eligibility?.of(id, company));
  }

  /** Whoever does not see the note below the companies hears it, once of each choice. */
  #sayStanding(): void {
    const { to, eligibility } = this.#companies;
    if (this.isShown || eligibility?.isRunning) return;
    const { no, of } = to ? this.#companies.standingOf(to.id) : { no: [], of: 0 };
    const now = to && of > 1 && no.length ? canonical([to.id, no.map(({ subscription }) => subscription.id)]) : '';
    if (now && now !== this.#told)
      this.#means.announce(this.#words.plan.supportsNot(isolated(to!.label ?? to!.id), no.length, of));
    this.#told = now;
  }

  get #choice(): string {
    return canonical([this.#companies.to?.id, this.#means.chosen().map(({ id }) => id)]);
  }

  get #words(): ChangeWords {
    return changeWordsOf(this.#means.localize);
  }

  #viewOf(view: PickerView): ChangeView {
    return { ...view, words: this.#words };
  }
}
