import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CaseSelectEvent } from '../../events/case-select.js';

/** Notices that a person has picked a case somewhere on the page, so that what shows it can take focus when it is there. */
export class Pick implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #caseId: string | undefined;
  #focused: Element | null = null;
  #ended = new AbortController();
  readonly #note = ({ caseId }: CaseSelectEvent): void => {
    this.#caseId = caseId;
    this.#focused = this.#host.ownerDocument.activeElement;
    this.#host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ended = new AbortController();
    this.#host.ownerDocument.addEventListener('support-case-select', this.#note, { signal: this.#ended.signal });
  }

  hostDisconnected(): void {
    this.#caseId = undefined;
    // Not `removeEventListener`: where a script wraps what listens, that finds nothing.
    this.#ended.abort();
  }

  /** True once, when the picked case is shown and its picker has not gone elsewhere while it was loading. */
  take(shown: string): boolean {
    if (this.#caseId !== shown) return false;
    this.#caseId = undefined;
    return this.#host.ownerDocument.activeElement === this.#focused;
  }
}
