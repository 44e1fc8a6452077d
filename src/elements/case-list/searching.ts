import { byId, type ControlHost } from '../../controls/host.js';
import { Pause } from '../../controls/pause.js';
import type { Acts } from './acts.js';
import type { PanelSources } from './filter-panel.js';
import { Filters } from './filters.js';

interface SearchHost extends ControlHost {
  readonly liveFilter: boolean;
}

interface Searches extends Omit<PanelSources, 'isOpen' | 'onCustomer'> {
  acts: Acts;
}

/** The search form and its filters: when what stands in them counts, and where focus goes when they go away. */
export class Searching {
  readonly filters: Filters;
  readonly #host: SearchHost;
  readonly #acts: Acts;
  readonly #pause: Pause;

  constructor(host: SearchHost, { acts, ...sources }: Searches) {
    this.#host = host;
    this.#acts = acts;
    this.#pause = new Pause(host);
    const onCustomer = () => host.liveFilter && this.#take(host.renderRoot.querySelector('form')!);
    this.filters = new Filters(host, { ...sources, onCustomer });
  }

  /** Something in the form has changed. */
  edit(form: HTMLFormElement): void {
    if (this.#host.liveFilter) this.#pause.after(500, () => this.#take(form));
  }

  /** The form was sent: open filters give their room back to what they found. */
  apply(form: HTMLFormElement): void {
    const { filters } = this;
    this.#take(form);
    if (!filters.open || this.#host.liveFilter) return;
    const isInside = form.querySelector('#filters')?.matches(':focus-within');
    filters.toggle();
    if (isInside) this.#toForm();
  }

  clear(): void {
    this.#acts.clear();
    this.#toForm();
  }

  #take(form: HTMLFormElement): void {
    this.#pause.cancel();
    const { open, panel } = this.filters;
    this.#acts.apply(form, open && panel ? { id: panel.customer?.id } : undefined);
  }

  /** Where filters are set: what focus was on goes away with them. */
  #toForm(): void {
    const host = this.#host;
    void host.updateComplete.then(() => {
      const toggle = host.renderRoot.querySelector<HTMLElement>('form .search > [aria-expanded]');
      (toggle ?? byId(host, 'text') ?? byId(host, 'heading'))?.focus();
    });
  }
}
