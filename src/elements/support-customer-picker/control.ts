import type { ReactiveController } from 'lit';
import { byId, type ControlHost } from '../../controls/host.js';

/** What an input has besides its text. */
interface FormControl extends ControlHost {
  readonly value: string;
  readonly required: boolean;
}

/** What is wrong with a choice. */
export interface Complaint {
  kind: 'valueMissing' | 'badInput';
  text: string;
}

/** The part of a picker that a form around it sees: its value, and whether that is as it should be. */
export class CustomerControl implements ReactiveController {
  /** By itself, or by the fieldset around it. */
  isDisabled = false;
  readonly #host: FormControl;
  readonly #internals: ElementInternals;
  readonly #complaint: () => Complaint | undefined;
  #said = '';
  /** Somebody has tried to send: from then on problems are shown. */
  #tried = false;

  constructor(host: FormControl, internals: ElementInternals, complaint: () => Complaint | undefined) {
    this.#host = host;
    this.#internals = internals;
    this.#complaint = complaint;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.addEventListener('invalid', this.#refused);
  }

  hostDisconnected(): void {
    this.#host.removeEventListener('invalid', this.#refused);
  }

  /** What is shown of it; nothing before somebody has tried to send. */
  get error(): string | undefined {
    return this.#tried ? this.#said || this.#complaint()?.text : undefined;
  }

  get validity(): ValidityState {
    this.update();
    return this.#internals.validity;
  }

  check(): boolean {
    this.update();
    return this.#internals.checkValidity();
  }

  report(): boolean {
    this.update();
    return this.#internals.reportValidity();
  }

  say(message: string): void {
    this.#said = message;
    this.update();
    this.#host.requestUpdate();
  }

  restart(): void {
    this.#tried = false;
    this.#host.requestUpdate();
  }

  /** Tells the form. Once it is drawn, so that the browser knows where to point. */
  update(): void {
    const { value } = this.#host;
    this.#internals.setFormValue(value || null);
    const complaint = this.#complaint();
    const text = this.#said || complaint?.text;
    const flags = { customError: this.#said !== '', ...(complaint && { [complaint.kind]: true }) };
    const anchor = byId(this.#host, 'customer') ?? byId(this.#host, 'change');
    if (text) this.#internals.setValidity(flags, text, anchor ?? undefined);
    else this.#internals.setValidity({});
  }

  readonly #refused = (): void => {
    this.#tried = true;
    this.#host.requestUpdate();
  };
}
