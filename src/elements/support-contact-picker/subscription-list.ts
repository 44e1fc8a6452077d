import type { ReactiveController } from 'lit';
import { Follow } from '../../context/follow.js';
import { byId, type ControlHost, type Speak } from '../../controls/host.js';
import { failureText } from '../../controls/situations.js';
import type { Subscription, SubscriptionQuery } from '../../model/customers.js';
import type { Page } from '../../model/page.js';
import type { Resource, Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';
import { subscriptions } from '../../store/subscriptions.js';
import { focusInPassing } from '../shared/passing-focus.js';
import { type Place, Places } from '../shared/places.js';
import { Speech } from '../shared/speech.js';
import { Chosen } from './chosen.js';
import { chosenWords } from './chosen-bar.js';
import type { Words } from './words.js';

interface Asking {
  /** Nothing where there is no list to ask for. */
  store: () => SupportStore | undefined;
  /** The customer that the element is about. */
  customer: () => string | undefined;
  announce: Speak;
  words: () => Words;
}

/** The subscriptions to choose from, page by page, and those that are chosen: these stay whatever is shown. */
export class SubscriptionList implements ReactiveController {
  readonly chosen: Chosen;
  readonly places = new Places();
  place: Place = {};
  text = '';
  /** Whoever the customer is: a plan may be about several. */
  everyCustomer = false;
  /** The page that is shown; the former one as long as another is on its way. */
  page: Page<Subscription> | undefined;
  shownPlace: Place = {};
  readonly #host: ControlHost;
  readonly #asking: Asking;
  readonly #follow: Follow<Snapshot<Page<Subscription>>>;
  readonly #speech: Speech;
  #resource: Resource<Page<Subscription>> | undefined;
  #shownOf: Resource<Page<Subscription>> | undefined;
  #customer: string | undefined;

  constructor(host: ControlHost, asking: Asking) {
    this.#host = host;
    this.#asking = asking;
    this.chosen = new Chosen(host);
    this.#follow = new Follow(host, () => {
      this.#notice();
      const store = asking.store();
      return (this.#resource = store && subscriptions(store).list(this.#pageQuery));
    });
    this.#speech = new Speech(host, {
      announce: asking.announce,
      state: () => this.snapshot?.status,
      words: () => this.#spoken,
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
      this.chosen.renew(value.items);
    } else if (this.snapshot?.status !== 'waiting' || this.#shownOf === this.#resource) this.page = undefined;
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
    this.chosen.clear();
    this.page = undefined;
    this.text = '';
    this.place = {};
    this.everyCustomer = false;
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

  chooseAll(): void {
    const store = this.#asking.store();
    const { announce, words } = this.#asking;
    if (store)
      void this.chosen
        .chooseAll(store, this.#query)
        .then((isDone) => isDone && announce(chosenWords(this.chosen.all, words().picker)));
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
    const had = this.chosen.all.length;
    this.forget();
    if (had && before !== undefined) this.#asking.announce(this.#asking.words().picker.choiceCleared);
  }

  #ask(): void {
    this.place = {};
    this.#speech.expect();
    this.#host.requestUpdate();
  }

  get #spoken() {
    const { picker, errors } = this.#asking.words();
    const { page, snapshot } = this;
    const count = page?.total ?? page?.items.length ?? 0;
    const isMore = page?.total === undefined && page?.next !== undefined;
    return {
      loading: picker.loading,
      failed: snapshot?.error ? `${picker.failed} ${failureText(snapshot.error, errors)}` : picker.failed,
      result: !page?.items.length ? picker.noMatch : isMore ? picker.countAtLeast(count) : picker.count(count),
    };
  }
}
