import type { Announce } from './announcer.js';

/** The timers of the announcer; tests pass their own. */
export interface AnnouncerClock {
  now(): number;
  /** Calls back once; the answer cancels it. */
  after(milliseconds: number, then: () => void): () => void;
}

const pageClock: AnnouncerClock = {
  now: () => performance.now(),
  after(milliseconds, then) {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};

const mergeWithin = 500;
const dropIdenticalWithin = 1000;
const mostWaiting = 2;
/** How long a spoken text stays in its region, for screen readers that look late. */
const readFor = 5000;
/** A region that has just appeared is noticed first, its text afterwards. */
const noticedAfter = 100;

interface Waiting {
  texts: string[];
  source: object | undefined;
  cancel: () => void;
}

type Notifier = { ariaNotify?: (text: string, options: { priority: 'normal' | 'high' }) => void };

/** Speaks to people who listen to the page. Everything it says is visible somewhere, too. */
export class Announcer {
  readonly #document: Document;
  readonly #clock: AnnouncerClock;
  readonly #regions: { polite: HTMLElement; assertive: HTMLElement };
  #waiting: Waiting[] = [];
  readonly #said = new Map<string, number>();
  #placedAt = 0;

  constructor(page: Document, clock: AnnouncerClock = pageClock) {
    this.#document = page;
    this.#clock = clock;
    // They stand there before their first text, or screen readers would not watch them.
    this.#regions = { polite: region(page, 'polite'), assertive: region(page, 'assertive') };
    this.#place();
  }

  readonly announce: Announce = (text, { urgent = false, source } = {}) => {
    if (!text) return;
    if (urgent) {
      this.#say(text, true);
      return;
    }
    const together = source && this.#waiting.find((waiting) => waiting.source === source);
    if (together) {
      if (!together.texts.includes(text)) together.texts.push(text);
      return;
    }
    if (this.#waiting.length === mostWaiting) this.#waiting.shift()?.cancel();
    const waiting: Waiting = {
      texts: [text],
      source,
      cancel: this.#clock.after(source ? mergeWithin : 0, () => {
        this.#waiting = this.#waiting.filter((other) => other !== waiting);
        this.#say(waiting.texts.join(' '), false);
      }),
    };
    this.#waiting.push(waiting);
  };

  #say(text: string, urgent: boolean): void {
    const now = this.#clock.now();
    for (const [said, at] of this.#said) if (now - at >= dropIdenticalWithin) this.#said.delete(said);
    if (this.#said.has(text)) return;
    this.#said.set(text, now);
    const page = this.#document as Document & Notifier;
    if (page.ariaNotify) page.ariaNotify(text, { priority: urgent ? 'high' : 'normal' });
    else this.#write(text, urgent ? this.#regions.assertive : this.#regions.polite);
  }

  #write(text: string, target: HTMLElement): void {
    this.#place();
    const line = this.#document.createElement('p');
    line.textContent = text;
    const show = () => {
      target.append(line);
      this.#clock.after(readFor, () => line.remove());
    };
    const fresh = this.#clock.now() - this.#placedAt < noticedAfter;
    if (fresh) this.#clock.after(noticedAfter, show);
    else show();
  }

  /** Puts the regions where they can be heard: inside the open modal dialog that has focus, else in the body. */
  #place(): void {
    const home = modalAround(deepestFocus(this.#document)) ?? this.#document.body;
    const { polite, assertive } = this.#regions;
    if (polite.parentNode === home && assertive.parentNode === home) return;
    home.append(polite, assertive);
    this.#placedAt = this.#clock.now();
  }
}

/** The one announcer of a document, also for two copies of the kit. */
export function announcerOf(page: Document): Announcer {
  const key = Symbol.for('casekit.announcer');
  const shared = page as unknown as Record<symbol, Announcer | undefined>;
  return (shared[key] ??= new Announcer(page));
}

/** Visually hidden by properties of its own: the portal's light DOM has none of our style sheets. */
function region(page: Document, politeness: 'polite' | 'assertive'): HTMLElement {
  const element = page.createElement('div');
  element.ariaLive = politeness;
  element.dataset['casekit'] = 'announcer';
  Object.assign(element.style, {
    position: 'fixed',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  return element;
}

function deepestFocus(page: Document): Element | null {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

function modalAround(element: Element | null): Element | undefined {
  for (let node = element; node;) {
    const modal = node.closest('dialog:modal');
    if (modal) return modal;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return undefined;
}
