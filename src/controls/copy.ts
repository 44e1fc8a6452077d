import type { ReactiveController, TemplateResult } from 'lit';
import { checkIcon, copyIcon } from '../styles/icons.js';
import { button } from './button.js';
import type { ControlHost, Speak } from './host.js';
import { Pause } from './pause.js';

interface CopyText {
  copied: string;
}

/** Buttons that put a text on the clipboard, and say so where they stand. */
export class Copying implements ReactiveController {
  readonly #host: ControlHost;
  readonly #speak: Speak;
  readonly #pause: Pause;
  #copied: string | undefined;

  constructor(host: ControlHost, speak: Speak) {
    this.#host = host;
    this.#speak = speak;
    this.#pause = new Pause(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#copied = undefined;
  }

  /** `label` names what is copied: «Copy reference 4711». */
  button(value: string, label: string, text: CopyText, iconOnly = false): TemplateResult {
    const done = this.#copied === value;
    return button({
      label: done ? text.copied : label,
      look: 'quiet',
      icon: done ? checkIcon() : copyIcon(),
      iconOnly,
      onClick: () => void this.#copy(value, text),
    });
  }

  async #copy(value: string, text: CopyText): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      // No permission: the text stands beside the button and can be selected.
      return;
    }
    this.#copied = value;
    this.#speak(text.copied);
    this.#host.requestUpdate();
    this.#pause.after(2000, () => {
      this.#copied = undefined;
      this.#host.requestUpdate();
    });
  }
}
