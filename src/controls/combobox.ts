import type { ReactiveController, TemplateResult } from 'lit';
import type { LookupView } from './combobox-view.js';
import { comboboxTemplate } from './combobox-view.js';
import { actOf, passesOn, type LookupAct } from './combobox-keys.js';
import { LookupSearch, type LookupAnswer } from './lookup-search.js';
import { byId, type ControlHost, type Speak } from './host.js';
import { canBeChosen, pathOf, type Choice } from './option.js';

export type { LookupAnswer };

export interface LookupBehaviour {
  /** Asked with what was typed; '' for the first options. A later search ends an earlier one by its signal. */
  search: (text: string, signal: AbortSignal) => Promise<LookupAnswer>;
  onChoose: (choice: Choice) => void;
  /** One chosen option was taken away, by its button, by Escape or by typing over it. */
  onRemove: (choice: Choice) => void;
  /** Makes a new option of what was typed; called only where the view says so. */
  onCreate?: ((text: string) => void) | undefined;
  /** Shows all there is in another way; called only where the view has a word for it. */
  onMore?: (() => void) | undefined;
  /** What was typed and not chosen; an error when it is still there on submit. */
  onText?: ((text: string) => void) | undefined;
  announce: Speak;
}

/** Shown at most; nobody reads more, and no list of ours scrolls virtually. */
export const mostShown = 50;

/**
 * A lookup among thousands: the combobox of the ARIA practices, asking as one types. One controller for each lookup;
 * the element renders it with `lookup.render({ … })` and keeps what is chosen itself.
 */
export class Combobox implements ReactiveController {
  open = false;
  /** Place of the active row; -1 while the person edits the text. */
  active = -1;
  /** What was asked for last and may not be chosen; why, and what helps, stand below the input. */
  refused: Choice | undefined;

  readonly host: ControlHost;
  readonly #behaviour: LookupBehaviour;
  readonly #search: LookupSearch;
  #view: LookupView | undefined;
  #typed: string | undefined;
  #move: 'first' | 'last' | undefined;
  /** The active row, by what it stands for: an answer that comes late may have it in another place. */
  #at: string | undefined;

  constructor(host: ControlHost, behaviour: LookupBehaviour) {
    this.host = host;
    this.#behaviour = behaviour;
    this.#search = new LookupSearch(host, {
      search: behaviour.search,
      announce: behaviour.announce,
      onSettled: () => this.#settled(),
      words: () => (this.open ? this.#view?.lookup : undefined),
      creates: () => this.hasCreate,
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#search.forget();
    this.open = false;
  }

  hostUpdated(): void {
    const popup = this.#view && byId(this.host, `${this.#view.id}-popup`);
    if (!popup) return;
    if (popup.popover && popup.matches(':popover-open') !== this.open) popup.togglePopover(this.open);
    const row = this.open && this.active >= 0 ? byId(this.host, `${this.#view!.id}-${this.active}`) : null;
    if (row) scrollWithin(row.parentElement!, row);
  }

  render(view: LookupView): TemplateResult {
    this.#view = view;
    return comboboxTemplate(this, view);
  }

  /** What stands in the input: what was typed, else what is chosen. */
  get text(): string {
    return this.#typed ?? (this.#single ? pathOf(this.#single) : '');
  }

  /** The one that is chosen, where only one can be. */
  get #single(): Choice | undefined {
    return this.#view?.multiple ? undefined : this.#view?.chosen[0];
  }

  get status(): LookupSearch['status'] {
    return this.#search.status;
  }

  get answer(): LookupAnswer {
    return this.#search.answer;
  }

  get shown(): readonly Choice[] {
    return this.answer.options.slice(0, mostShown);
  }

  /** The last row makes a new option, where that is allowed and the answer is here. */
  get hasCreate(): boolean {
    return Boolean(this.#behaviour.onCreate && this.#view?.canCreate);
  }

  /** The rows after the options: the way to all of them, and to a new one. */
  get further(): readonly ('more' | 'create')[] {
    const more = this.#behaviour.onMore && this.#view?.more !== undefined;
    return [...(more ? (['more'] as const) : []), ...(this.hasCreate ? (['create'] as const) : [])];
  }

  /** Throws away what is known: the answers that options depend on have changed. */
  reset(): void {
    this.#search.forget();
    this.#typed = undefined;
    this.refused = undefined;
    this.#close();
  }

  focus(): void {
    if (this.#view) byId(this.host, this.#view.id)?.focus();
  }

  // what the template calls

  input(text: string): void {
    const chosen = this.#single;
    this.#typed = text;
    this.refused = undefined;
    this.#still();
    this.#behaviour.onText?.(text);
    if (chosen) this.#behaviour.onRemove(chosen);
    this.open = true;
    this.#search.soon(text);
    this.host.requestUpdate();
  }

  toggle(): void {
    if (this.open) this.#close();
    else this.#open();
    this.focus();
  }

  leave(event: FocusEvent): void {
    const inside = (event.currentTarget as Element).contains(event.relatedTarget as Node | null);
    if (!inside && this.open) this.#close();
  }

  retry(): void {
    this.#open();
    this.focus();
  }

  remove(choice: Choice): void {
    this.#typed = undefined;
    this.refused = undefined;
    this.#behaviour.onRemove(choice);
    this.host.requestUpdate();
  }

  clear(): void {
    const chosen = this.#single;
    this.#typed = undefined;
    this.refused = undefined;
    this.#behaviour.onText?.('');
    if (chosen) this.#behaviour.onRemove(chosen);
    this.#search.forget();
    this.host.requestUpdate();
  }

  choose(at: number): void {
    const choice = this.shown[at];
    if (!choice) {
      const further = this.further[at - this.shown.length];
      if (further) this.#close();
      if (further === 'create') this.#behaviour.onCreate?.((this.#typed ?? '').trim());
      if (further === 'more') this.#behaviour.onMore?.();
      return;
    }
    this.refused = canBeChosen(choice) ? undefined : choice;
    if (this.refused) return this.#refuse(choice);
    this.#typed = undefined;
    this.#behaviour.onText?.('');
    const again = this.#view?.multiple && this.#view.chosen.some(({ id }) => id === choice.id);
    if (again) this.#behaviour.onRemove(choice);
    else this.#behaviour.onChoose(choice);
    this.#close();
    void this.host.updateComplete.then(() => this.selectChoice());
  }

  /** A choice is replaced as a whole: a letter typed into its path would search for a mixture. */
  selectChoice(): void {
    const input = this.#view && byId<HTMLInputElement>(this.host, this.#view.id);
    if (input && this.#typed === undefined && this.#single) input.select();
  }

  #refuse({ can }: Choice): void {
    const why = [can?.reason, can?.remedy?.text].filter(Boolean).join(' ');
    if (!why) return;
    this.#behaviour.announce(why);
    // The list would hang over what is said below the input.
    this.#close();
  }

  key(event: KeyboardEvent): void {
    if (event.isComposing || this.#view?.locked !== undefined) return;
    const { open, active, text, status } = this;
    const mayCome = status === 'searching' || this.#rows.length > 0;
    const awaited = mayCome && (this.#move ?? this.#at) !== undefined;
    const act = actOf(event, { open, active: active >= 0, filled: text !== '', awaited });
    if (!act) return;
    if (!passesOn(act)) event.preventDefault();
    // A dialog around must not close because a list inside it did.
    if (event.key === 'Escape') event.stopPropagation();
    this.#do(act);
  }

  #do(act: LookupAct): void {
    switch (act) {
      case 'open':
        return this.#open();
      case 'open-first':
        return this.#open('first');
      case 'open-last':
        return this.#open('last');
      case 'next':
        return this.#step(1);
      case 'previous':
        return this.#step(-1);
      case 'choose':
        return this.choose(this.active);
      case 'clear':
        return this.clear();
      case 'edit':
        this.#still();
        return this.host.requestUpdate();
      case 'close':
      case 'leave':
        return this.#close();
    }
  }

  #step(by: 1 | -1): void {
    const rows = this.#rows;
    const { length } = rows;
    if (length === 0) return;
    this.active = this.active < 0 ? (by > 0 ? 0 : length - 1) : (this.active + by + length) % length;
    this.#at = rows[this.active];
    this.#move = undefined;
    this.host.requestUpdate();
  }

  get #rows(): string[] {
    return [...this.shown.map(({ id }) => id), ...this.further.map((which) => `\0${which}`)];
  }

  /** No row is active, and none will be before somebody goes to one. */
  #still(): void {
    this.active = -1;
    this.#at = this.#move = undefined;
  }

  #open(move?: 'first' | 'last'): void {
    this.open = true;
    this.#move = move;
    this.#search.now(this.#typed ?? '');
    this.host.requestUpdate();
  }

  #close(): void {
    this.#search.quiet();
    this.open = false;
    this.#still();
    this.host.requestUpdate();
  }

  #settled(): void {
    this.active = this.active < 0 ? -1 : this.#rows.indexOf(this.#at!);
    if (this.#move) this.#step(this.#move === 'first' ? 1 : -1);
    this.#move = undefined;
    this.host.requestUpdate();
  }
}

/** Scrolls the list alone: `scrollIntoView` would move the portal's page, too. */
function scrollWithin(list: HTMLElement, row: HTMLElement): void {
  const outer = list.getBoundingClientRect();
  const inner = row.getBoundingClientRect();
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
  else if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
}
