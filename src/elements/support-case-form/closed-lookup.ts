import type { Combobox, LookupBehaviour } from '../../controls/combobox.js';
import { type LookupView, comboboxTemplate } from '../../controls/combobox-view.js';
import type { ControlHost } from '../../controls/host.js';
import { pathOf } from '../../controls/option.js';

/**
 * A lookup as it stands before anybody uses it: the same input, closed. What looks things up comes after the first paint; what
 * somebody does before that is done as soon as it is here.
 */
export class ClosedLookup {
  readonly open = false;
  readonly active = -1;
  readonly status = 'idle';
  readonly shown = [];
  readonly answer = { options: [] };
  readonly hasCreate = false;
  readonly host: ControlHost;
  #typed: string | undefined;
  #view: LookupView | undefined;
  #first: ((box: Combobox) => void) | undefined;

  constructor(host: ControlHost) {
    this.host = host;
  }

  get text(): string {
    const [chosen] = this.#view?.multiple ? [] : (this.#view?.chosen ?? []);
    return this.#typed ?? (chosen ? pathOf(chosen) : '');
  }

  render(view: LookupView) {
    this.#view = view;
    return comboboxTemplate(this, view);
  }

  /** The real one takes over, with what was done so far. */
  become(Box: typeof Combobox, behaviour: LookupBehaviour): Combobox {
    const box = new Box(this.host, behaviour);
    if (this.#view) box.render(this.#view);
    this.#first?.(box);
    return box;
  }

  input(text: string): void {
    this.#typed = text;
    this.#first = (box) => box.input(text);
  }

  toggle(): void {
    this.#first = (box) => box.toggle();
  }

  clear(): void {
    this.#first = (box) => box.clear();
  }

  remove(choice: Parameters<Combobox['remove']>[0]): void {
    this.#first = (box) => box.remove(choice);
  }

  key(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#first = (box) => box.toggle();
  }

  reset(): void {
    this.#typed = undefined;
    this.#first = undefined;
  }

  focus(): void {}
  leave(): void {}
  retry(): void {}
  choose(): void {}
}
