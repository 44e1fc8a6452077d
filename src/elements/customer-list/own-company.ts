import { Follow } from '../../context/follow.js';
import type { ControlHost } from '../../controls/host.js';
import type { Customer } from '../../model/customers.js';
import type { Page } from '../../model/page.js';
import type { Session } from '../../model/session.js';
import { customers } from '../../store/customers.js';
import type { Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';
import type { Places } from '../shared/places.js';

type Range = ReturnType<Places['rangeOf']>;

interface Sources {
  store: () => SupportStore | undefined;
  session: () => Snapshot<Session> | undefined;
  page: () => Page<Customer> | undefined;
}

/** One's own organisation, which many a system lists among the customers: it stands apart from them, and does not count. */
export class OwnCompany {
  readonly #sources: Sources;
  readonly #asked: Follow<Snapshot<Customer>>;
  /** Where the page begins that has it, once it was seen. */
  #from: number | undefined;

  constructor(host: ControlHost, sources: Sources) {
    this.#sources = sources;
    this.#asked = new Follow(host, () => {
      const id = sources.session()?.value?.organisation?.id;
      const store = sources.store();
      return id !== undefined && store?.offers('customers.get') ? customers(store).get(id) : undefined;
    });
  }

  /** As far as it is known. */
  get current(): Customer | undefined {
    const { organisation } = this.#sources.session()?.value ?? {};
    const asked = this.#asked.current?.value;
    if (!organisation) return this.#sources.page()?.items.find(({ own }) => own);
    return { ...organisation, ...(asked?.id === organisation.id && asked), own: true };
  }

  /** Other pages than before. */
  begin(): void {
    this.#from = undefined;
  }

  /** The same places as the system counts them, without it: on no page does it count among the rows. */
  without(range: Range, page: Page<Customer>): Range {
    if (!range) return undefined;
    const { from, to, total } = range;
    if (page.items.some(({ own }) => own)) this.#from = from;
    const at = this.#from;
    if (at === undefined) return range;
    return {
      from: from - Number(at < from),
      to: to - Number(at <= from),
      ...(total !== undefined && { total: total - 1 }),
    };
  }
}
