import { nothing, type TemplateResult } from 'lit';
import { ScopeSelectEvent } from '../../events/scope-select.js';
import { SignInEvent } from '../../events/sign-in.js';
import { scopeMessages } from '../../messages/en/scope.js';
import type { SupportError } from '../../port/error.js';
import { pick } from '../shared/scope-pick.js';
import { SupportElement } from '../support-element.js';
import { Moves } from './moves.js';
import {
  actingScopeName,
  moveNotice,
  scopeButtons,
  signedOutNotice,
  wordsOfMove,
  type ScopeView,
} from './scope-list.js';
import { Standings, type Standing } from './standing.js';
import { styles } from './support-scope.styles.js';

/** So many stand side by side; more are searched. */
const mostSideBySide = 5;

/**
 * In which reseller domain or tenant one acts, always in sight, and the way into another: one press, or a search where there
 * are more than five. Buttons and not radios or a select: going through those with the arrow keys would already act elsewhere.
 *
 * With one scope alone it takes no room at all: nothing can be mistaken there, and a portal can put the same header on
 * every page. With `:state(empty)` a style sheet can tell.
 *
 * A switch asks nothing. What is written stays in its scope and is found there again, what is being sent is sent in the scope
 * it was written in. A scope that somebody is signed out of says so and offers to sign in there; the others go on.
 * Where the page itself goes to another scope, as by a link or by going back, that is said.
 *
 * States for `:state()`: `loading`, `empty` (there is one scope alone), `error`, `unauthenticated` (signed out of the scope
 * in which one acts).
 *
 * @fires {ScopeSelectEvent} support-scope-select - A person picked the scope to act in.
 * @fires {SignInEvent} support-sign-in - A person wants to sign in to a scope. Not prevented, it is asked again how that one stands.
 * @fires {FailedEvent} support-failed - The scopes could not be loaded.
 * @slot sign-in - In place of the offer to sign in to the scope in which one acts.
 * @csspart item - One scope.
 */
export class SupportScope extends SupportElement {
  static override styles = styles;

  readonly #standings = new Standings(this, () => this.store);
  readonly #moves = new Moves();
  #search: import('./scope-search.js').ScopeSearch | undefined;
  #searching: Promise<void> | undefined;
  /** What is said of the last move. */
  #said = '';
  #told: SupportError | undefined;

  /** Focuses the scope in which one acts, or the search for another. */
  override focus(options?: FocusOptions): void {
    const target = this.renderRoot?.querySelector<HTMLElement>('[aria-current], [role="combobox"]');
    if (target) target.focus(options);
    else super.focus(options);
  }

  protected override willUpdate(): void {
    this.#standings.update();
    const move = this.#moves.follow(this.support.store, this.#standings.current);
    if (!move) return;
    const words = wordsOfMove(move, this.localize);
    // A plain switch is seen by its mark.
    this.#said = move.picked && !move.written && !move.sending ? '' : words;
    this.announce(words);
  }

  protected override render(): TemplateResult | typeof nothing {
    const t = this.localize.text(scopeMessages);
    const { all, current, session } = this.#standings;
    const known = all.length > 0;
    if (known && all.length < 2) return nothing;
    if (!known)
      return this.frame(
        t.heading,
        this.situation(session, t, () => void this.store?.session?.refresh()),
      );
    // From here on `situation` only makes ready what explains a failure.
    void this.situation({ status: 'ready' }, t, () => {});
    return this.frame(t.heading, [this.#choice(all, current), this.#beside(current)]);
  }

  protected override updated(): void {
    const { all, current, session } = this.#standings;
    const error = session?.error;
    this.showStates(
      !all.length && session?.status === 'waiting' && 'loading',
      all.length === 1 && 'empty',
      (current?.signedOut || error?.kind === 'unauthenticated') && 'unauthenticated',
      !all.length && !!error && 'error',
    );
    if (error && error !== this.#told) this.tellFailed('session.get', error);
    this.#told = error;
    if (all.length > mostSideBySide && !this.#searching) this.#searching = this.#bringSearch();
  }

  #choice(all: readonly Standing[], current: Standing | undefined): unknown {
    if (all.length <= mostSideBySide) return scopeButtons(all, this.#view);
    return [current ? actingScopeName(current, this.localize) : nothing, this.#search?.render() ?? nothing];
  }

  #beside(current: Standing | undefined): unknown {
    return [
      this.#said ? moveNotice(this.#said, this.localize, () => this.#close()) : nothing,
      current?.signedOut ? signedOutNotice(current, this.#view) : nothing,
    ];
  }

  get #view(): ScopeView {
    return {
      localize: this.localize,
      current: this.#standings.current,
      choose: (scope) => this.#choose(scope),
      signIn: (scope) => this.#signIn(scope),
    };
  }

  async #bringSearch(): Promise<void> {
    try {
      const { ScopeSearch } = await import('./scope-search.js');
      this.#search = new ScopeSearch(this, {
        localize: this.localize,
        announce: (text, options) => this.announce(text, options),
        scopes: () => this.#standings.all.filter(({ id }) => id !== this.#standings.current?.id),
        choose: (scope) => this.#choose(scope),
      });
    } catch {
      // No network: the acting scope is shown meanwhile, and the next update tries again.
      this.#searching = undefined;
      return;
    }
    this.requestUpdate();
  }

  #choose({ id }: Standing): void {
    const { store } = this;
    if (!store || id === this.#standings.current?.id) return;
    pick(store, id);
    this.dispatchEvent(new ScopeSelectEvent(id));
  }

  #signIn(scope: Standing): void {
    // A portal that signs in by a page of its own prevents it.
    if (this.dispatchEvent(new SignInEvent(scope.id))) this.#standings.ask(scope);
  }

  #close(): void {
    this.#said = '';
    this.requestUpdate();
    void this.updateComplete.then(() => this.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'support-scope': SupportScope;
  }
}
