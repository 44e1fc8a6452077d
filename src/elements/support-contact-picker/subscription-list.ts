import type { ReactiveController } from 'lit';
import { Follow } from '../../context/follow.js';
import { byId, type ControlHost, type Speak } from '../../controls/host.js';
import type { Subscription, SubscriptionQuery } from '../../model/customers.js';
import type { Page } from '../../model/page.js';
import { type SupportError, toSupportError } from '../../port/error.js';
import type { Resource, Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';
import { subscriptions } from '../../store/subscriptions.js';
import { focusInPassing } from '../shared/passing-focus.js';
import { type Place, Places } from '../shared/places.js';
import { Speech } from '../shared/speech.js';

interface Asking {
  /** Nothing where there is no list to ask for. */
  store: () => SupportStore | undefined;
  /** The customer that the element is about. */
  customer: () => string | undefined;
  announce: Speak;
  spoken: () => { loading: string; failed: string; result: string; cleared: string };
}

/** Asked for at once when all are chosen. */
const wholePage = 100;

/** The subscriptions to choose from, page by page, and those that are chosen: these stay whatever is shown. */
export class SubscriptionList implements ReactiveController {
  readonly chosen = new Map<string, Subscription>();
  readonly places = new Places();
  place: Place = {};
  text = '';
  /** Whoever the customer is: a plan may be about several. */
  everyCustomer = false;
  /** The page that is shown; the former one as long as another is on its way. */
  page: Page<Subscription> | undefined;
  shownPlace: Place = {};
  choosingAll = false;
  chooseAllError: SupportError | undefined;
  readonly #host: ControlHost;
  readonly #asking: Asking;
  readonly #follow: Follow<Snapshot<Page<Subscription>>>;
  readonly #speech: Speech;
  #resource: Resource<Page<Subscription>> | undefined;
  #shownOf: Resource<Page<Subscription>> | undefined;
  #all: AbortController | undefined;
  #customer: string | undefined;

  constructor(host: ControlHost, asking: Asking) {
    this.#host = host;
    this.#asking = asking;
    this.#follow = new Follow(host, () => {
      this.#notice();
      const store = asking.store();
      return (this.#resource = store && subscriptions(store).list(this.#pageQuery));
    });
    this.#speech = new Speech(host, {
      announce: asking.announce,
      state: () => this.snapshot?.status,
      words: () => asking.spoken(),
    });
    host.addController(this);
  }

  // After `#follow`, which was added before.
  hostUpdate(): void {
    const { value } = this.snapshot ?? {};
    if (value) {
      this.page = value;
      this.shownPlace = this.place;
      this.#shownOf = this.#resource;
      // As they are now, where they are shown.
      for (const one of value.items) if (this.chosen.has(one.id)) this.chosen.set(one.id, one);
    } else if (this.snapshot?.status !== 'waiting' || this.#shownOf === this.#resource) this.page = undefined;
  }

  hostDisconnected(): void {
    this.#all?.abort();
    this.choosingAll = false;
  }

  get snapshot(): Snapshot<Page<Subscription>> | undefined {
    return this.#follow.current;
  }

  /** The page asked for is not here yet, whatever is shown meanwhile. */
  get waiting(): boolean {
    return this.snapshot?.status === 'waiting';
  }

  /** Another scope or identity: what was chosen there is of no meaning here. */
  forget(): void {
    this.#all?.abort();
    this.chosen.clear();
    this.page = undefined;
    this.text = '';
    this.place = {};
    this.everyCustomer = false;
    this.chooseAllError = undefined;
    this.choosingAll = false;
  }

  search(text: string): void {
    this.text = text;
    this.#ask();
  }

  showEveryCustomer(every: boolean): void {
    this.everyCustomer = every;
    this.#ask();
  }

  turn(place: Place): void {
    this.place = place;
    this.#speech.expect(() => focusInPassing(byId(this.#host, 'caption')));
    this.#host.requestUpdate();
  }

  retry(): void {
    this.#speech.expect();
    // A place that the system has forgotten is not found by asking again.
    if (this.snapshot?.error?.kind === 'expired') this.place = {};
    else void this.#resource?.refresh();
    this.#host.requestUpdate();
  }

  toggle(one: Subscription): void {
    if (!this.chosen.delete(one.id)) this.chosen.set(one.id, one);
    this.#host.requestUpdate();
  }

  clear(): void {
    this.chosen.clear();
    this.#host.requestUpdate();
  }

  /** Every page of what is searched for. A failure leaves the choice as it was. */
  async chooseAll(): Promise<void> {
    const store = this.#asking.store();
    if (!store || this.choosingAll) return;
    this.#all?.abort();
    const { signal } = (this.#all = new AbortController());
    this.choosingAll = true;
    this.chooseAllError = undefined;
    this.#host.requestUpdate();
    try {
      const all = await subscriptions(store).all({ ...this.#query, size: wholePage }, signal);
      if (signal.aborted) return;
      for (const one of all) this.chosen.set(one.id, one);
    } catch (thrown) {
      if (signal.aborted) return;
      this.chooseAllError = toSupportError(thrown);
    }
    this.choosingAll = false;
    this.#host.requestUpdate();
  }

  get #query(): SubscriptionQuery {
    const customer = this.everyCustomer ? undefined : this.#asking.customer();
    return { ...(customer !== undefined && { customer }), ...(this.text && { text: this.text }) };
  }

  get #pageQuery(): SubscriptionQuery {
    const { cursor } = this.place;
    return { ...this.#query, ...(cursor !== undefined && { cursor }), size: 25 };
  }

  /** Another customer: what was chosen of the former one would be changed unseen. */
  #notice(): void {
    const customer = this.#asking.customer();
    if (customer === this.#customer) return;
    const before = this.#customer;
    this.#customer = customer;
    if (this.everyCustomer) return;
    const had = this.chosen.size;
    this.forget();
    if (had && before !== undefined) this.#asking.announce(this.#asking.spoken().cleared);
  }

  #ask(): void {
    this.place = {};
    this.#speech.expect();
    this.#host.requestUpdate();
  }
}
