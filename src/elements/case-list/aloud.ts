import type { ReactiveController } from 'lit';
import type { ControlHost, Speak } from '../../controls/host.js';
import { failureText } from '../../controls/situations.js';
import type { Session } from '../../model/session.js';
import type { SupportError } from '../../port/error.js';
import type { Snapshot } from '../../store/resource.js';
import type { ElementState } from '../support-element.js';
import type { MoreWords } from './more-words.js';
import { countWords } from './more-words.js';
import type { Pending } from './pending.js';
import type { Results } from './results.js';
import { Speech } from '../shared/speech.js';

export interface AloudOptions {
  results: Results;
  pending: Pending;
  words: () => MoreWords;
  session: () => Snapshot<Session> | undefined;
  progress: () => 'waiting' | 'ready' | 'failed' | undefined;
  announce: Speak;
  tellFailed: (operation: string, error: SupportError) => void;
  showStates: (...states: (ElementState | false | undefined)[]) => void;
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
    const { results, pending, words, announce, tellFailed } = this.#options;
    const { error, operation = '' } = this.#failure ?? {};
    if (error && error !== this.#told) tellFailed(operation, error);
    this.#told = error;
    const { arrivals = 0, items = [] } = results.shown?.listing ?? {};
    pending.settle(items);
    // Once for those that come together: what waits is not counted aloud.
    if (arrivals && !this.#arrivals) announce(words().more.arrived(arrivals));
    this.#arrivals = arrivals;
    this.#showStates(error?.kind);
  }

  #showStates(kind: string | undefined): void {
    const { results, progress, showStates } = this.#options;
    const { shown, snapshot, waiting } = results;
    const now = progress();
    showStates(
      now === 'waiting' && !shown && 'loading',
      shown && (waiting || snapshot?.refreshing) && 'refreshing',
      shown?.listing.items.length === 0 && 'empty',
      shown && shown.asked.filters.length > 0 && 'filtered',
      now === 'failed' && 'error',
      (kind === 'forbidden' || kind === 'unauthenticated' || kind === 'unsupported' || kind === 'offline') && kind,
    );
  }

  /** Why there is nothing new to show, and which read failed. */
  get #failure(): { error: SupportError; operation: string } | undefined {
    const { error } = this.#options.results.snapshot ?? {};
    if (error) return { error, operation: 'cases.list' };
    const session = this.#options.session();
    return session?.error && !session.value ? { error: session.error, operation: 'session.get' } : undefined;
  }

  #spoken(): { loading: string; failed: string; result: string } {
    const { results } = this.#options;
    const words = this.#options.words();
    const { list, errors } = words;
    const { error } = this.#failure ?? {};
    return {
      loading: list.loading,
      failed: error ? `${list.failed} ${failureText(error, errors)}` : list.failed,
      result: results.shown ? countWords(results.shown.listing, words) : '',
    };
  }
}
