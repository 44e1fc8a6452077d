import { Follow } from '../../context/follow.js';
import type { ControlHost } from '../../controls/host.js';
import type { Subscription } from '../../model/customers.js';
import type { Page } from '../../model/page.js';
import type { Resource, Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';
import { subscriptions } from '../../store/subscriptions.js';

/** The only subscription that the element is about, on the page of that subscription. */
export class OneSubscription {
  readonly #follow: Follow<Snapshot<Page<Subscription>>>;
  #resource: Resource<Page<Subscription>> | undefined;

  constructor(host: ControlHost, store: () => SupportStore | undefined, id: () => string | undefined) {
    this.#follow = new Follow(host, () => {
      const [from, about] = [store(), id()];
      return (this.#resource = from && about ? subscriptions(from).list({ ids: [about] }) : undefined);
    });
  }

  get snapshot(): Snapshot<Page<Subscription>> | undefined {
    return this.#follow.current;
  }

  get value(): Subscription | undefined {
    return this.snapshot?.value?.items[0];
  }

  /** Its kind has no such contact ("new commerce"): on its own page nothing is said of it. */
  get isAbsent(): boolean {
    return this.value?.can?.assignContact?.state === 'absent';
  }

  retry(): void {
    void this.#resource?.refresh();
  }
}
