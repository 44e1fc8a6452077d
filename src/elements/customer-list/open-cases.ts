import type { ReactiveControllerHost } from 'lit';
import { Follow } from '../../context/follow.js';
import { type Facets, tellsAllCustomers } from '../../model/facets.js';
import { offered } from '../../model/offered.js';
import { statusesOf } from '../../model/plain-ask.js';
import type { Session } from '../../model/session.js';
import { caseCounts } from '../../store/case-counts.js';
import type { Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';

interface Sources {
  store: () => SupportStore | undefined;
  session: () => Snapshot<Session> | undefined;
  /** The customers are here: the numbers come after them. */
  isShown: () => boolean;
}

/** How many open cases a customer has. Where the system does not count, or tells only some, there is no number. */
export class OpenCases {
  readonly #follow: Follow<Snapshot<Facets>>;

  constructor(host: ReactiveControllerHost, { store, session, isShown }: Sources) {
    this.#follow = new Follow(host, () => {
      const now = store();
      const listing = session()?.value?.listing;
      if (!now || !listing || !isShown() || !offered(now.may('cases.counts'))) return undefined;
      const status = listing.filters.includes('status') ? statusesOf('open', listing) : undefined;
      // All cases would not be the open ones.
      return status?.length ? caseCounts(now).of({ status }) : undefined;
    });
  }

  of(id: string): number | undefined {
    const facets = this.#follow.current?.value;
    const count = facets?.customer?.find((one) => one.id === id)?.count;
    return count ?? (facets && tellsAllCustomers(facets) ? 0 : undefined);
  }
}
