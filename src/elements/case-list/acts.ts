import type { ControlHost } from '../../controls/host.js';
import { QueryChangedEvent } from '../../events/query-changed.js';
import type { Preset } from '../../model/case-rows.js';
import type { ListQuery } from '../../model/list-query.js';
import { firstPage } from '../../model/listing.js';
import type { Filter } from '../../model/plain-ask.js';
import { unfiltered, withoutFilter } from '../../model/query-steps.js';
import type { Place } from '../shared/places.js';

/** What a person can do to the query of a list. Each act is told to the page; setting `query` from outside is not. */
export class Acts {
  readonly #host: ControlHost & { query: ListQuery };
  readonly #expect: (then?: () => void) => void;

  /** `expect` says what follows when the answer is here: its count, unless an act has something else to say. */
  constructor(host: ControlHost & { query: ListQuery }, expect: (then?: () => void) => void) {
    this.#host = host;
    this.#expect = expect;
  }

  preset(preset: Preset): void {
    // A preset is a choice of statuses: those that were chosen one by one give way to it.
    this.#ask(firstPage({ ...this.#query, preset, status: undefined }));
  }

  sort(sort: string, then: () => void): void {
    this.#ask(firstPage({ ...this.#query, sort }), then);
  }

  turn(place: Place, then: () => void): void {
    this.#ask({ ...firstPage(this.#query), ...place }, then);
  }

  remove(filter: Filter): void {
    this.#ask(withoutFilter(this.#query, filter));
  }

  clear(): void {
    const { preset, sort } = this.#query;
    this.#ask(firstPage({ preset, sort }));
  }

  showAll(): void {
    this.#ask(unfiltered(this.#query));
  }

  /** Takes what stands in the search form; filters that are not in it stay as they are. */
  apply(form: HTMLFormElement, customer: { id: string | undefined } | undefined): void {
    const data = new FormData(form);
    const all = (name: string) => data.getAll(name).map(String);
    const open = form.querySelector('#filters') !== null;
    this.#ask(
      firstPage({
        ...this.#query,
        ...(form.elements.namedItem('text') && { text: all('text')[0]?.trim() }),
        ...(open && { status: all('status'), severity: all('severity'), whose: all('whose')[0] }),
        ...(customer && { customer: customer.id }),
      }),
    );
  }

  get #query(): ListQuery {
    return this.#host.query ?? {};
  }

  #ask(query: ListQuery, then?: () => void): void {
    this.#host.query = query;
    this.#expect(then);
    this.#host.dispatchEvent(new QueryChangedEvent(query));
  }
}
