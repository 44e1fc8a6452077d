import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { dialogMessages } from '../messages/en/dialog.js';
import type { Text } from '../messages/part.js';
import { closeIcon } from '../styles/icons.js';
import { button } from './button.js';
import { byId, type ControlHost } from './host.js';

export type DialogText = Text<typeof dialogMessages>;

export interface DialogView {
  id: string;
  heading: string;
  text: DialogText;
  content: unknown;
  /** Buttons; in a destructive confirmation the least destructive one has `autofocus`. */
  actions: unknown;
  /** Asks before something is destroyed; a short plain message is then its description. */
  alert?: boolean | undefined;
}

export interface DialogBehaviour {
  /** True while closing would lose something; then a person is asked first. */
  dirty?: (() => boolean) | undefined;
  onClose?: (() => void) | undefined;
}

/**
 * A native modal dialog. The element opens it, renders it with `dialog.render({ … })` and closes it when its act is done.
 * Escape, the backdrop and the close button ask first if something would be lost. Focus goes back to the opener, or where
 * `returnTo` says.
 */
export class Dialog implements ReactiveController {
  isOpen = false;

  readonly #host: ControlHost;
  readonly #behaviour: DialogBehaviour;
  #id = '';
  #asking = false;
  #opener: HTMLElement | null = null;
  #returnTo: (() => HTMLElement | null) | undefined;
  #gaveBack = true;

  constructor(host: ControlHost, behaviour: DialogBehaviour = {}) {
    this.#host = host;
    this.#behaviour = behaviour;
    host.addController(this);
  }

  open(returnTo?: () => HTMLElement | null): void {
    this.#opener = focused(this.#host);
    this.#returnTo = returnTo;
    this.isOpen = true;
    this.#host.requestUpdate();
  }

  /** Closes without asking. */
  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.#asking = false;
    this.#gaveBack = false;
    byId<HTMLDialogElement>(this.#host, this.#id)?.close();
    this.#behaviour.onClose?.();
    this.#host.requestUpdate();
  }

  /** What Escape, the backdrop and the close button do. */
  requestClose(): void {
    if (!this.#behaviour.dirty?.()) return this.close();
    this.#asking = true;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    // Moved in the page: the browser has taken it out of the top layer.
    if (this.isOpen) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.isOpen) {
      show(byId<HTMLDialogElement>(this.#host, this.#id));
      if (this.#asking) show(byId<HTMLDialogElement>(this.#host, `${this.#id}-discard`));
    } else if (!this.#gaveBack) {
      this.#gaveBack = true;
      const target = this.#returnTo?.() ?? (this.#opener?.isConnected ? this.#opener : null);
      target?.focus();
    }
  }

  render(view: DialogView): TemplateResult | typeof nothing {
    this.#id = view.id;
    if (!this.isOpen) return nothing;
    const { id, text } = view;
    return html`<dialog
        id=${id}
        class="dialog"
        part="dialog"
        role=${view.alert ? 'alertdialog' : nothing}
        aria-labelledby="${id}-heading"
        aria-describedby=${view.alert ? `${id}-content` : nothing}
        @cancel=${(event: Event) => this.#cancel(event)}
        @close=${() => this.#closedByBrowser()}
        @keydown=${(event: KeyboardEvent) => this.#key(event)}
        @pointerdown=${(event: Event) => event.target === event.currentTarget && this.requestClose()}
      >
        <div class="frame">
          <div class="head">
            <h2 id="${id}-heading" tabindex="-1">${view.heading}</h2>
            ${button({
              label: text.close,
              look: 'quiet',
              icon: closeIcon(),
              iconOnly: true,
              onClick: () => this.requestClose(),
            })}
          </div>
          <div id="${id}-content" class="content">${view.content}</div>
          <div class="actions">${view.actions}</div>
        </div>
      </dialog>
      ${this.#asking ? this.#question(view) : nothing}`;
  }

  #question({ id, text }: DialogView): TemplateResult {
    const keep = () => {
      this.#asking = false;
      byId<HTMLDialogElement>(this.#host, `${id}-discard`)?.close();
      this.#host.requestUpdate();
    };
    return html`<dialog
      id="${id}-discard"
      class="dialog small"
      role="alertdialog"
      aria-labelledby="${id}-discard-heading"
      @cancel=${(event: Event) => {
        event.preventDefault();
        keep();
      }}
    >
      <div class="frame">
        <h2 id="${id}-discard-heading">${text.discardHeading}</h2>
        <div class="actions">
          ${button({ label: text.discard, look: 'danger', onClick: () => this.close() })}
          ${button({ label: text.keep, look: 'primary', autofocus: true, onClick: keep })}
        </div>
      </div>
    </dialog>`;
  }

  #cancel(event: Event): void {
    // An inner control's `cancel` bubbles, too: that of a file picker.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    this.requestClose();
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.requestClose();
  }

  /** Browsers let a second Escape through whatever we say: ask all the same, nothing is lost yet. */
  #closedByBrowser(): void {
    if (this.isOpen) this.requestClose();
  }
}

function show(dialog: HTMLDialogElement | null): void {
  if (!dialog || dialog.matches(':modal')) return;
  // Still `open` after a move, but no longer modal; taking the attribute away fires no `close`.
  dialog.removeAttribute('open');
  dialog.showModal();
  const first =
    dialog.querySelector<HTMLElement>('[autofocus]') ??
    dialog.querySelector<HTMLElement>('.content :is(input, select, textarea):not([disabled], [hidden])') ??
    dialog.querySelector<HTMLElement>('h2');
  first?.focus();
}

function focused(host: ControlHost): HTMLElement | null {
  const root = host.getRootNode() as Document | ShadowRoot;
  return (host.shadowRoot?.activeElement ?? root.activeElement) as HTMLElement | null;
}
