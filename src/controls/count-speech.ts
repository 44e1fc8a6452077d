import { countText, type Count } from './counter.js';
import type { FieldText } from './field.js';
import type { ControlHost, Speak } from './host.js';
import { Pause } from './pause.js';

/** Speaks the count one second after typing stopped. Over-long text is taken; nobody's words are cut. */
export class CountSpeech {
  readonly #pause: Pause;
  readonly #speak: Speak;

  constructor(host: ControlHost, speak: Speak) {
    this.#pause = new Pause(host);
    this.#speak = speak;
  }

  typed(count: Count, text: FieldText): void {
    const words = countText(count, text);
    if (words) this.#pause.after(1000, () => this.#speak(words));
    else this.#pause.cancel();
  }
}
