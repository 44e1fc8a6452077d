import { LitElement, type TemplateResult, html, nothing, type PropertyDeclarations } from 'lit';
import { announce, prepareAnnouncer } from '../context/announcer.js';
import { Follow } from '../context/follow.js';
import { Support } from '../context/support.js';
import { waiting } from '../controls/waiting.js';
import { FailedEvent } from '../events/failed.js';
import { Localize } from '../messages/localize.js';
import type { SupportError } from '../port/error.js';
import type { SupportStore } from '../store/store.js';

/** Whoever imports one element has the events typed, too. */
export type { SupportEventMap } from '../events/index.js';

/** What explains why there is nothing to show. Nobody needs it before something goes wrong. */
let situations: typeof import('./situation.js') | undefined;

/** For `:state()`: what a portal's style sheet can react to. */
export type ElementState =
  | 'loading'
  | 'refreshing'
  | 'empty'
  | 'filtered'
  | 'error'
  | 'forbidden'
  | 'unauthenticated'
  | 'unsupported'
  | 'offline'
  | 'stale'
  | 'submitting'
  | 'user-invalid'
  | 'readonly';

/**
 * What every element of the kit has: its heading, language, density and colour scheme, its store, the situations in
 * which there is nothing to show yet, and a shield round its text fields.
 *
 * @slot sign-in - In place of the kit's own offer to sign in again.
 * @csspart base - Everything the element shows.
 * @csspart header - Heading and actions.
 * @csspart heading - The heading.
 * @csspart body - What stands below the heading.
 */
export abstract class SupportElement extends LitElement {
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level', type: Number },
    label: {},
    density: { reflect: true },
    colorScheme: { attribute: 'color-scheme', reflect: true },
    noKeyShield: { attribute: 'no-key-shield', type: Boolean },
  };

  /** Rank of the element's heading, 2 to 6; headings inside follow. With `label` the first of them has this rank. */
  headingLevel = 2;

  /** Names the element where the portal has a heading of its own; then none is shown. */
  label?: string;

  /** `comfortable` or `compact`. */
  density?: 'comfortable' | 'compact';

  /** `inherit`, `light` or `dark`. */
  colorScheme?: 'inherit' | 'light' | 'dark';

  /** Lets printable keys typed in the element's text fields go on to the page's own shortcuts. */
  noKeyShield = false;

  protected readonly support = new Support(this);
  readonly #session = new Follow(this, () => this.store?.session);
  protected readonly localize = new Localize(this, () => this.#session.current?.value?.person.timeZone);
  protected readonly internals = this.attachInternals();

  /** The store of the nearest provider, once it has a backend. */
  protected get store(): SupportStore | undefined {
    return this.support.store?.engine && this.support.store;
  }

  /** The text of what is shown now, for a screen reader; everything announced is visible too. */
  protected announce(text: string, options: { urgent?: boolean } = {}): void {
    announce(text, { ...options, source: this });
  }

  /** Tells the page that something a person needed has failed. */
  protected tellFailed(operation: string, { kind, reference }: SupportError): void {
    this.dispatchEvent(new FailedEvent({ operation, kind, ...(reference !== undefined && { reference }) }));
  }

  /** Exactly these states hold now. Called from `updated`. */
  protected showStates(...states: (ElementState | false | undefined)[]): void {
    const wanted = new Set<string | false | undefined>(states);
    const shown = this.internals.states;
    for (const state of shown) if (!wanted.has(state)) shown.delete(state);
    for (const state of wanted) if (state) shown.add(state);
  }

  /** A heading `depth` ranks below the element's own. */
  protected heading(content: unknown, depth = 0, id?: string, part = 'heading'): TemplateResult {
    // Where the element's own heading is not shown, what is inside begins in its place.
    const rank = Math.max(this.headingLevel | 0, 2) + depth - +!!this.label;
    const name = id ?? nothing;
    if (rank === 2) return html`<h2 id=${name} part=${part} tabindex="-1">${content}</h2>`;
    if (rank === 3) return html`<h3 id=${name} part=${part} tabindex="-1">${content}</h3>`;
    if (rank === 4) return html`<h4 id=${name} part=${part} tabindex="-1">${content}</h4>`;
    if (rank === 5) return html`<h5 id=${name} part=${part} tabindex="-1">${content}</h5>`;
    return html`<h6 id=${name} part=${part} tabindex="-1">${content}</h6>`;
  }

  /** The section that every element is: named, in its language and direction, with a heading unless the portal has one. */
  protected frame(title: unknown, body: unknown, actions: unknown = nothing): TemplateResult {
    return html`
      <section
        part="base"
        lang=${this.localize.code}
        dir=${this.localize.dir}
        aria-label=${this.label ?? nothing}
        aria-labelledby=${this.label ? nothing : 'heading'}
      >
        <div part="header">${this.label ? nothing : this.heading(title, 0, 'heading')}${actions}</div>
        <div part="body">${body}</div>
      </section>
    `;
  }

  /**
   * Shown in place of data while there are none: no provider, waiting, failed (and why, and what to do).
   * Nothing when the value is here.
   */
  protected situation(
    snapshot: { status: string; error?: SupportError } | undefined,
    words: { loading: string; failed: string },
    retry: () => void,
  ): TemplateResult | undefined {
    if (snapshot?.status === 'ready') {
      // While the network is there: what explains a failure, and speaks, must not have to be fetched when it happens.
      void this.updateComplete.then(() => this.#prepare());
      return undefined;
    }
    if (!snapshot?.error && !this.support.missing) return html`<div aria-busy="true">${waiting(words.loading)}</div>`;
    if (!situations) {
      void this.#prepare().then(() => this.requestUpdate());
      return html`<p>${words.failed}</p>`;
    }
    return situations.situationOf({
      host: this,
      localize: this.localize,
      store: this.store,
      snapshot,
      words,
      retry,
    });
  }

  async #prepare(): Promise<void> {
    try {
      situations ??= await import('./situation.js');
      await prepareAnnouncer();
    } catch {
      // No network: the plain words stay until it returns; then what is shown is read again, and this too.
    }
  }

  /** Waits for the catalogue of its language at the first paint, and not for long. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.localize.pending;
    await super.scheduleUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, (event) => this.#shield(event));
    return root;
  }

  /** A portal's single-key shortcuts must not fire while somebody writes. */
  #shield(event: Event): void {
    const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
    if (this.noKeyShield || key.length !== 1 || ctrlKey || metaKey || altKey) return;
    const target = event.composedPath()[0];
    // In a select, letters seek an option.
    if ((target as Element).matches('input, textarea, select')) event.stopPropagation();
  }
}
