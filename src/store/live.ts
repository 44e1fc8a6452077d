import { type Hint, Hint as HintSchema } from '../model/changes.js';
import { methodOf } from '../port/backend.js';
import type { Engine } from './engine.js';

/** Hints that come together are answered together. */
const gather = 100;
/** Without hints, what is on screen is read again this often. */
const pollEvery = 30_000;

/** Follows a backend's hints while something is shown; without `changes.watch` it polls. Never carries content. */
export class Live {
  readonly #engine: Engine;
  #running: { stopped: boolean; stop(): void } | undefined;
  #after: string | undefined;
  #failures = 0;
  readonly #tags = new Set<string>();
  #cancelGather: (() => void) | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  start(): void {
    if (this.#running) return;
    if (!methodOf(this.#engine.backend, 'changes.watch')) return this.#poll();
    this.#follow();
    if (this.#after !== undefined) return;
    // Nobody can tell what has changed since the first read, which began before this: it is read once more.
    for (const resource of this.#engine.watched) if (resource.current.status !== 'failed') resource.outdate();
  }

  stop(): void {
    const running = this.#running;
    this.#running = undefined;
    this.#cancelGather?.();
    this.#cancelGather = undefined;
    this.#tags.clear();
    if (!running) return;
    running.stopped = true;
    running.stop();
  }

  #poll(): void {
    const { clock } = this.#engine.options;
    const next = () =>
      clock.after(pollEvery, () => {
        this.#engine.refreshShown();
        run.stop = next();
      });
    const run = { stopped: false, stop: next() };
    this.#running = run;
  }

  #follow(): void {
    const controller = new AbortController();
    const run = { stopped: false, stop: () => controller.abort() };
    this.#running = run;
    void this.#listen(run, controller.signal);
  }

  async #listen(run: { stopped: boolean; stop(): void }, signal: AbortSignal): Promise<void> {
    const { backend, options } = this.#engine;
    let iterator: AsyncIterator<unknown> | undefined;
    try {
      const method = methodOf(backend, 'changes.watch')!;
      const stream = method({ ...(this.#after !== undefined && { after: this.#after }) } as never, { signal });
      iterator = (stream as AsyncIterable<unknown>)[Symbol.asyncIterator]();
      const ended = iterator;
      signal.addEventListener('abort', () => void Promise.resolve(ended.return?.()).catch(() => {}), { once: true });
      for (;;) {
        const { done, value } = await iterator.next();
        if (run.stopped || done) break;
        this.#failures = 0;
        const hint = HintSchema.safeParse(value);
        if (hint.success) this.#note(hint.data);
      }
    } catch {
      // A broken stream shows nowhere by itself: what is on screen is read again after the pause below.
    }
    if (run.stopped) return;
    // Ended by the other side: try again, later each time, not all pages at once.
    const pause = Math.min(30_000, 1000 * 2 ** this.#failures++) * (0.5 + options.random() / 2);
    run.stop = options.clock.after(pause, () => {
      this.#engine.refreshShown();
      this.#follow();
    });
  }

  #note(hint: Hint): void {
    if (hint.after !== undefined) this.#after = hint.after;
    for (const tag of tagsOf(hint)) this.#tags.add(tag);
    this.#cancelGather ??= this.#engine.options.clock.after(gather, () => {
      this.#cancelGather = undefined;
      const tags = [...this.#tags];
      this.#tags.clear();
      for (const resource of this.#engine.tagged(...tags)) resource.outdate();
    });
  }
}

function tagsOf({ what, id }: Hint): string[] {
  if (what === 'session') return ['session'];
  if (what === 'contacts') return ['contacts', 'candidates', 'subscriptions'];
  if (what === 'cases' || id === undefined) return ['cases'];
  return what === 'feed' ? [`feed:${id}`, 'cases'] : [`case:${id}`, `check:${id}`, 'cases'];
}
