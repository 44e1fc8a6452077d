import type { ReactiveController } from 'lit';
import type { ControlHost } from '../../controls/host.js';
import type { Device } from '../../store/device.js';

/** Fine enough to notice half a screen of an entry that is a hundred screens long. */
const steps = Array.from({ length: 101 }, (_, at) => at / 100);

/** Notices which entries a person has really had before their eyes: half of one, or half a screen of it, on a visible page. */
export class Seen implements ReactiveController {
  readonly #onSeen: () => void;
  #ids = new WeakMap<Element, readonly string[]>();
  #seen = new Set<string>();
  readonly #inView = new Set<Element>();
  #observer: IntersectionObserver | undefined;
  #device: Device | undefined;
  #stopWake: (() => void) | undefined;

  constructor(host: ControlHost, onSeen: () => void) {
    this.#onSeen = onSeen;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#ids = new WeakMap();
    this.#inView.clear();
    this.#stopWake?.();
    this.#stopWake = undefined;
  }

  /** Another case: what was seen is not needed any more. */
  begin(): void {
    this.hostDisconnected();
    this.#seen = new Set();
  }

  readonly has = (id: string): boolean => this.#seen.has(id);

  /** Waits for this article to be seen; with it, all the ids it stands for are. */
  await(article: Element, ids: readonly string[], device: Device): void {
    if (ids.every(this.has)) return;
    this.#observer ??= new IntersectionObserver((entries) => this.#notice(entries), { threshold: steps });
    this.#device = device;
    this.#stopWake ??= device.onWake(() => this.#take());
    if (!this.#ids.has(article)) this.#observer.observe(article);
    this.#ids.set(article, ids);
  }

  #notice(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, intersectionRatio, intersectionRect, rootBounds } of entries) {
      const half = (rootBounds?.height ?? innerHeight) / 2;
      if (isIntersecting && (intersectionRatio >= 0.5 || intersectionRect.height >= half)) this.#inView.add(target);
      else this.#inView.delete(target);
    }
    this.#take();
  }

  #take(): void {
    if (!this.#device?.visible() || !this.#inView.size) return;
    for (const article of this.#inView) {
      for (const id of this.#ids.get(article) ?? []) this.#seen.add(id);
      this.#observer?.unobserve(article);
      this.#ids.delete(article);
    }
    this.#inView.clear();
    this.#onSeen();
  }
}
