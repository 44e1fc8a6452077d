import type { ReactiveController } from 'lit';
import { byId, type ControlHost } from '../../controls/host.js';
import type { Subscription, SubscriptionQuery } from '../../model/customers.js';
import { type SupportError, toSupportError } from '../../port/error.js';
import type { SupportStore } from '../../store/store.js';
import { subscriptions } from '../../store/subscriptions.js';
import { focusOn } from './focus-on.js';

/** Asked for at once when all are chosen. */
const wholePage = 100;

/** The subscriptions to be changed, on whatever page they stand. */
export class Chosen implements ReactiveController {
  /** Those on other pages are being read. */
  choosingAll = false;
  failure: SupportError | undefined;
  readonly #host: ControlHost;
  readonly #chosen = new Map<string, Subscription>();
  #reading: AbortController | undefined;

  constructor(host: ControlHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  get all(): readonly Subscription[] {
    return [...this.#chosen.values()];
  }

  has(id: string): boolean {
    return this.#chosen.has(id);
  }

  toggle(one: Subscription): void {
    if (!this.#chosen.delete(one.id)) this.#chosen.set(one.id, one);
    this.#host.requestUpdate();
  }

  /** A choice that was made before. */
  choose(all: readonly Subscription[]): void {
    for (const one of all) this.#chosen.set(one.id, one);
    this.#host.requestUpdate();
  }

  clear(): void {
    this.#stop();
    this.failure = undefined;
    this.#chosen.clear();
    this.#host.requestUpdate();
  }

  /** A person lets go of all of them. */
  letGo(): void {
    this.clear();
    focusOn(this.#host, 'choose-all');
  }

  /** As they are now, where they are shown. */
  renew(shown: readonly Subscription[]): void {
    for (const one of shown) if (this.#chosen.has(one.id)) this.#chosen.set(one.id, one);
  }

  /** Every page of what is asked for; false where that did not come to anything. A failure leaves the choice as it was. */
  async chooseAll(store: SupportStore, query: SubscriptionQuery): Promise<boolean> {
    this.#stop();
    const { signal } = (this.#reading = new AbortController());
    this.choosingAll = true;
    this.failure = undefined;
    this.#host.requestUpdate();
    try {
      const all = await subscriptions(store).all({ ...query, size: wholePage }, signal);
      if (!signal.aborted) for (const one of all) this.#chosen.set(one.id, one);
    } catch (thrown) {
      if (!signal.aborted) this.failure = toSupportError(thrown);
    }
    if (signal.aborted) return false;
    this.choosingAll = false;
    this.#host.requestUpdate();
    // The button that was pressed goes, when there is no further one to choose.
    const pressed = byId(this.#host, 'choose-all');
    const isPressed = pressed?.matches(':focus');
    await this.#host.updateComplete;
    if (isPressed && !pressed!.isConnected) focusOn(this.#host, 'clear-choice');
    return !this.failure;
  }

  #stop(): void {
    this.#reading?.abort();
    this.choosingAll = false;
  }
}
