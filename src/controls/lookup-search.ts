import type { LookupText } from './combobox-view.js';
import type { ControlHost, Speak } from './host.js';
import type { Choice } from './option.js';
import { Pause } from './pause.js';

export interface LookupAnswer {
  options: readonly Choice[];
  /** How many match in all, where that is known. */
  total?: number | undefined;
  /** More match than came. */
  more?: boolean | undefined;
}

const searchAfter = 200;
const speakAfter = 1000;
const nothing: LookupAnswer = { options: [] };

export interface SearchBehaviour {
  search: (text: string, signal: AbortSignal) => Promise<LookupAnswer>;
  /** An answer, or the news that there is none, has come. */
  onSettled: () => void;
  announce: Speak;
  words: () => LookupText | undefined;
  /** A new option can be made of what was typed. */
  creates: () => boolean;
}

/** The asking half of a lookup: waits until typing pauses, lets a newer question end an older one, and speaks of results. */
export class LookupSearch {
  status: 'idle' | 'searching' | 'ready' | 'failed' = 'idle';
  answer = nothing;

  readonly #behaviour: SearchBehaviour;
  readonly #typing: Pause;
  readonly #speech: Pause;
  #asking: AbortController | undefined;
  #owesSpeech = false;

  constructor(host: ControlHost, behaviour: SearchBehaviour) {
    this.#behaviour = behaviour;
    this.#typing = new Pause(host);
    this.#speech = new Pause(host);
  }

  /** Once typing pauses. */
  soon(text: string): void {
    this.#asking?.abort();
    this.status = 'searching';
    this.#typing.after(searchAfter, () => void this.#ask(text));
    this.#speakSoon();
  }

  now(text: string): void {
    this.#speakSoon();
    void this.#ask(text);
  }

  /** The list has closed: nothing more is said of it. */
  quiet(): void {
    this.#typing.cancel();
    this.#speech.cancel();
    this.#owesSpeech = false;
  }

  forget(): void {
    this.#asking?.abort();
    this.answer = nothing;
    this.status = 'idle';
  }

  async #ask(text: string): Promise<void> {
    this.#asking?.abort();
    const { signal } = (this.#asking = new AbortController());
    this.status = 'searching';
    try {
      const answer = await this.#behaviour.search(text.trim(), signal);
      if (signal.aborted) return;
      this.answer = answer;
      this.status = 'ready';
    } catch {
      // Said in the list, with a way to try again; whoever searches keeps the error.
      if (signal.aborted) return;
      this.answer = nothing;
      this.status = 'failed';
    }
    this.#behaviour.onSettled();
    if (this.#owesSpeech) this.#speak();
  }

  /** One second after typing stopped: the count if it is here, else «Searching…», and the count when it comes. */
  #speakSoon(): void {
    this.#owesSpeech = false;
    this.#speech.after(speakAfter, () => this.#speak());
  }

  #speak(): void {
    const words = this.#behaviour.words();
    if (!words) return;
    this.#owesSpeech = this.status === 'searching';
    this.#behaviour.announce(this.#spoken(words));
  }

  #spoken(words: LookupText): string {
    if (this.status === 'searching') return words.searching;
    if (this.status === 'failed') return `${words.failed} ${words.retry}.`;
    const count = this.answer.total ?? this.answer.options.length;
    return count ? words.count(count) : this.#behaviour.creates() ? words.noneYet : words.none;
  }
}
