import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { catalogueFor, loadMessages, onMessagesChanged, textOf, toolsOf } from './catalogues.js';
import type { Tools } from './formats.js';
import { languageOf, watchLanguage } from './language.js';
import type { Part, Text } from './part.js';

/** How long a first paint waits for its language before English is shown. */
const patience = 300;

/**
 * The language of one element: its sentences, formats and direction. The host is rendered again when the
 * language or its messages change.
 *
 *     const t = this.localize.text(listMessages);
 *     html`<h2>${t.heading}</h2><p>${t.shown(14)}</p>`
 */
export class Localize implements ReactiveController {
  /**
   * Settles when the catalogue is here or has taken too long; undefined while nothing is awaited. An element holds
   * its first paint for it: `async scheduleUpdate() { await this.localize.pending; super.scheduleUpdate(); }`
   */
  pending: Promise<void> | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #zone: (() => string | undefined) | undefined;
  #lang = 'en';
  #stop: (() => void)[] = [];

  /** `zone`: the reader's own, where they have set one. */
  constructor(host: ReactiveControllerHost & Element, zone?: () => string | undefined) {
    this.#host = host;
    this.#zone = zone;
    host.addController(this);
  }

  hostConnected(): void {
    const update = () => this.#host.requestUpdate();
    this.#stop = [onMessagesChanged(update), watchLanguage(this.#host, () => this.#follow())];
    this.#follow();
  }

  hostDisconnected(): void {
    for (const stop of this.#stop) stop();
    this.#stop = [];
  }

  /** The language asked for by the nearest `lang` attribute. */
  get lang(): string {
    return this.#lang;
  }

  /** The language that is really shown; set it as `lang` on what you render. */
  get code(): string {
    return catalogueFor(this.#lang).code;
  }

  get dir(): 'ltr' | 'rtl' {
    return catalogueFor(this.#lang).dir;
  }

  /** Numbers, dates and lists in this language, times in the reader's zone. */
  get tools(): Tools {
    return toolsOf(this.#lang, undefined, this.#zone?.());
  }

  /** The sentences of one part; the same object until the language or its messages change. */
  text<P extends Part>(part: P): Text<P> {
    return textOf(part, this.#lang);
  }

  #follow(): void {
    const before = this.#lang;
    this.#lang = languageOf(this.#host);
    const loaded = loadMessages(this.#lang);
    if (loaded) this.#await(loaded);
    if (before !== this.#lang) this.#host.requestUpdate();
  }

  #await(loaded: Promise<void>): void {
    let timer: ReturnType<typeof setTimeout>;
    const tooLate = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
    const pending = Promise.race([loaded, tooLate]).then(() => {
      clearTimeout(timer);
      if (this.pending === pending) this.pending = undefined;
    });
    this.pending = pending;
  }
}
