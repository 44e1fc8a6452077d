import type { ReactiveController } from 'lit';
import type { ControlHost, Speak } from '../../controls/host.js';
import { failureText } from '../../controls/situations.js';
import type { SupportError } from '../../port/error.js';
import type { MoreWords } from './more-words.js';
import { countWords } from './more-words.js';
import type { Pending } from './pending.js';
import type { Results } from './results.js';
import { Speech } from './speech.js';

export interface AloudOptions {
  results: Results;
  pending: Pending;
  words: () => MoreWords;
  /** Why there is nothing new to show, and which read failed. */
  failure: () => { error: SupportError; operation: string } | undefined;
  progress: () => 'waiting' | 'ready' | 'failed' | undefined;
  announce: Speak;
  tellFailed: (operation: string, error: SupportError) => void;
}

/** What a list says to those who listen, and to the page when it fails. All of it is visible, too. */
export class Aloud implements ReactiveController {
  readonly #options: AloudOptions;
  readonly #speech: Speech;
  #told: SupportError | undefined;
  #arrivals = 0;

  constructor(host: ControlHost, options: AloudOptions) {
    this.#options = options;
    const { progress, announce } = options;
    this.#speech = new Speech(host, { state: progress, announce, words: () => this.#spoken() });
    host.addController(this);
  }

  /** A person has asked for something: what follows when it is here; saying how many there are, if nothing else. */
  expect(then?: () => void): void {
    this.#speech.expect(then);
  }

  hostUpdated(): void {
    const { failure, results, pending, words, announce, tellFailed } = this.#options;
    const { error, operation = '' } = failure() ?? {};
    if (error && error !== this.#told) tellFailed(operation, error);
    this.#told = error;
    const { arrivals = 0, items = [] } = results.shown?.listing ?? {};
    pending.settle(items);
    // Once for those that come together: what waits is not counted aloud.
    if (arrivals && !this.#arrivals) announce(words().more.arrived(arrivals));
    this.#arrivals = arrivals;
  }

  #spoken(): { loading: string; failed: string; result: string } {
    const { results, failure } = this.#options;
    const words = this.#options.words();
    const { list, errors } = words;
    const { error } = failure() ?? {};
    return {
      loading: list.loading,
      failed: error ? `${list.failed} ${failureText(error, errors)}` : list.failed,
      result: results.shown ? countWords(results.shown.listing, words) : '',
    };
  }
}
