import type { ReactiveController } from 'lit';
import type { ControlHost } from '../../controls/host.js';
import type { TableRow } from './table.js';

/**
 * Hands the places of rows that go to rows that come: making rows anew is most of what another answer costs a page. A row that stays
 * keeps its own; where somebody is in one, none is handed on, or they would find themselves in another case.
 */
export class RowReuse implements ReactiveController {
  readonly #host: ControlHost;
  #places = new Map<string, string>();
  #isHeld = false;
  #made = 0;

  constructor(host: ControlHost) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#isHeld = !!this.#host.renderRoot.querySelector('tbody:is(:focus-within, :active)');
  }

  /** The same rows, each by the place that it takes. The first ones stand already, each by its own key. */
  placed(rows: readonly TableRow[]): TableRow[] {
    const before = this.#places;
    const wanted = new Set(rows.map(({ key }) => key));
    const free = this.#isHeld ? [] : [...before].filter(([key]) => !wanted.has(key)).map(([, place]) => place);
    const fresh = (key: string) => (before.size ? String(this.#made++) : key);
    this.#places = new Map(rows.map(({ key }) => [key, before.get(key) ?? free.shift() ?? fresh(key)]));
    return rows.map((row) => ({ ...row, key: this.#places.get(row.key)! }));
  }
}
