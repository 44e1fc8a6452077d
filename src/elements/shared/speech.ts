import type { ReactiveController } from 'lit';
import type { ControlHost, Speak } from '../../controls/host.js';
import { Pause } from '../../controls/pause.js';

export interface SpeechOptions {
  /** Where the thing asked for is; nothing where none is asked for. */
  state: () => 'waiting' | 'ready' | 'failed' | undefined;
  announce: Speak;
  words: () => { loading: string; failed: string; result: string };
}

/** Quiet for so long, since most answers come within it. */
const patience = 1000;

/**
 * Says what loading comes to: nothing in the first second, then that it loads, then the result; and the result at once
 * when a person has asked for it.
 */
export class Speech implements ReactiveController {
  readonly #options: SpeechOptions;
  readonly #pause: Pause;
  #before: string | undefined;
  #saidLoading = false;
  #then: (() => void) | undefined;
  /** Made in the middle of waiting: the first second is over. */
  #late: boolean;

  constructor(host: ControlHost, options: SpeechOptions) {
    this.#options = options;
    this.#late = options.state() === 'waiting';
    this.#pause = new Pause(host);
    host.addController(this);
  }

  /** A person has asked for something: what follows when it is here. */
  expect(then: () => void = () => this.#options.announce(this.#options.words().result)): void {
    this.#then = then;
  }

  hostUpdated(): void {
    const { state, announce, words } = this.#options;
    const now = state();
    const before = this.#before;
    this.#before = now;
    if (now === 'waiting') {
      if (before !== now) this.#pause.after(this.#late ? 0 : patience, () => this.#sayLoading());
      this.#late = false;
      return;
    }
    this.#pause.cancel();
    const then = this.#then;
    const owed = this.#saidLoading;
    if (now === undefined) return;
    this.#then = undefined;
    this.#saidLoading = false;
    if (now === 'failed') {
      if (before !== now || then) announce(words().failed, { urgent: then !== undefined });
    } else if (then) then();
    else if (owed) announce(words().result);
  }

  #sayLoading(): void {
    const { announce, words } = this.#options;
    this.#saidLoading = true;
    announce(words().loading);
  }

  hostDisconnected(): void {
    this.#before = undefined;
    this.#then = undefined;
  }
}
