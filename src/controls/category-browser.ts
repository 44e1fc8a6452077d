import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { categoryMessages } from '../messages/en/categories.js';
import type { Text } from '../messages/part.js';
import { chevronEndIcon, refreshIcon } from '../styles/icons.js';
import { button } from './button.js';
import type { ControlHost } from './host.js';
import { canBeChosen, labelOf, type Choice } from './option.js';

export interface BrowserBehaviour {
  /** The nodes under one; '' for the roots. Asked when it is opened for the first time. */
  children: (under: string, signal: AbortSignal) => Promise<readonly Choice[]>;
  onChoose: (choice: Choice) => void;
}

export interface BrowserView {
  id: string;
  /** Names the radios: the field's label. */
  label: string;
  chosen: string | undefined;
  text: Text<typeof categoryMessages>;
}

type Branch = 'loading' | 'failed' | readonly Choice[];

/** A tree of categories to look through: nested disclosures, a radio for each that can be chosen. */
export class CategoryBrowser implements ReactiveController {
  readonly #host: ControlHost;
  readonly #behaviour: BrowserBehaviour;
  readonly #branches = new Map<string, Branch>();
  #loading = new AbortController();

  constructor(host: ControlHost, behaviour: BrowserBehaviour) {
    this.#host = host;
    this.#behaviour = behaviour;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.reset();
  }

  /** Forgets the tree: what it depends on has changed. */
  reset(): void {
    this.#loading.abort();
    this.#loading = new AbortController();
    this.#branches.clear();
    this.#host.requestUpdate();
  }

  render(view: BrowserView): TemplateResult {
    return html`<details class="browse" @toggle=${(event: Event) => this.#toggle(event, '')}>
      <summary>${chevronEndIcon()}<span>${view.text.browse}</span></summary>
      <div role="radiogroup" aria-label=${view.label}>${this.#branch('', view)}</div>
    </details>`;
  }

  #branch(under: string, view: BrowserView): TemplateResult | typeof nothing {
    const { text } = view;
    const branch = this.#branches.get(under);
    if (!branch) return nothing;
    if (branch === 'loading') return html`<p class="muted">${text.loading}</p>`;
    if (branch === 'failed') {
      return html`<p class="row error">
        ${text.failed}
        ${button({ label: text.retry, look: 'quiet', icon: refreshIcon(), onClick: () => void this.#load(under) })}
      </p>`;
    }
    if (branch.length === 0) return html`<p class="muted">${text.empty}</p>`;
    return html`<ul class="tree" role="list">
      ${branch.map((node) => html`<li>${node.parent ? this.#node(node, view) : radio(node, view, this.#behaviour)}</li>`)}
    </ul>`;
  }

  #node(node: Choice, view: BrowserView): TemplateResult {
    return html`<details @toggle=${(event: Event) => this.#toggle(event, node.id)}>
      <summary>${chevronEndIcon()}<span>${labelOf(node)}</span></summary>
      ${canBeChosen(node) ? radio(node, view, this.#behaviour) : nothing} ${this.#branch(node.id, view)}
    </details>`;
  }

  #toggle(event: Event, under: string): void {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open && !this.#branches.has(under)) void this.#load(under);
  }

  async #load(under: string): Promise<void> {
    const { signal } = this.#loading;
    this.#branches.set(under, 'loading');
    this.#host.requestUpdate();
    let branch: Branch;
    try {
      branch = await this.#behaviour.children(under, signal);
    } catch {
      // Said in its place, with a way to try again.
      branch = 'failed';
    }
    if (signal.aborted) return;
    this.#branches.set(under, branch);
    this.#host.requestUpdate();
  }
}

const radio = (node: Choice, view: BrowserView, behaviour: BrowserBehaviour) =>
  canBeChosen(node)
    ? html`<label class="choice"
        ><input
          type="radio"
          name="${view.id}-browse"
          .checked=${live(node.id === view.chosen)}
          @change=${() => behaviour.onChoose(node)}
        /><span>${labelOf(node)}${node.hint ? html`<span class="hint">${node.hint}</span>` : nothing}</span></label
      >`
    : html`<div class="choice refused">
        <span></span><span>${labelOf(node)}<span class="hint">${node.can?.reason}</span></span>
      </div>`;
