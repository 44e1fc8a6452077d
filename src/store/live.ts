import { type Hint, Hint as HintSchema } from '../model/changes.js';
import { methodOf } from '../port/backend.js';
import { toSupportError } from '../port/error.js';
import { keepWithin } from './bounds.js';
import type { Engine } from './engine.js';
import { longestWait, pauseAfter } from './pauses.js';

/** Hints that come together are answered together. */
const gather = 100;
/** Without hints, what is on screen is read again this often; as long as that fails, later each time. */
const pollEvery = 30_000;
const pollAtLast = 480_000;
/** A stream that has said nothing for so long may be dead without anybody having noticed. */
const silence = 300_000;
/** A stream that broke is begun again after this long, and later each time it does. */
const pauses = { first: 1000, longest: 30_000 };

interface Run {
  stopped: boolean;
  stop(): void;
}

/** Follows a backend's hints while something is shown; without `changes.watch` it polls. Never carries content. */
export class Live {
  /** Loaded with it: before something has been shown nothing is too much. */
  readonly forget = keepWithin;
  readonly #engine: Engine;
  #running: Run | undefined;
  /** Ends listening to whether the page sleeps. */
  #leavePage: (() => void) | undefined;
  #asleep = false;
  #after: string | undefined;
  #failures = 0;
  readonly #tags = new Set<string>();
  #cancelGather: (() => void) | undefined;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  start(): void {
    if (this.#running || this.#asleep) return;
    this.#leavePage ??= this.#watchPage();
    this.#begin();
    if (this.#after !== undefined || !this.#hints) return;
    // Nobody can tell what has changed since the first read, which began before this: it is read once more.
    for (const resource of this.#engine.watched) if (resource.current.status !== 'failed') resource.outdate();
  }

  get #hints(): boolean {
    return !!methodOf(this.#engine.backend, 'changes.watch');
  }

  #begin(): void {
    if (this.#running) return;
    if (this.#hints) this.#follow();
    else this.#poll();
  }

  stop(): void {
    this.#leavePage?.();
    this.#leavePage = undefined;
    this.#asleep = false;
    this.#halt();
  }

  /** A page in the back/forward cache may hold no stream. When it is back, what is shown is read again anyway. */
  #watchPage(): () => void {
    let hasLeft = false;
    let stop: (() => void) | undefined;
    void this.#engine.options.device.keeping?.().then(
      ({ onSleep }) => {
        if (!hasLeft)
          stop = onSleep?.(
            () => this.#sleep(true),
            () => this.#sleep(false),
          );
      },
      () => {
        // Not loaded: then a stream may keep the page out of that cache, and nothing else.
      },
    );
    return () => {
      hasLeft = true;
      stop?.();
    };
  }

  #sleep(asleep: boolean): void {
    this.#asleep = asleep;
    if (asleep) this.#halt();
    else this.#begin();
  }

  #halt(): void {
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
    const { watched, options } = this.#engine;
    let vain = 0;
    const next = () => {
      const pause = Math.min(pollEvery * 2 ** vain, pollAtLast) * (0.75 + options.random() / 2);
      return options.clock.after(pause, () => {
        vain = [...watched].some(({ current }) => current.error) ? vain + 1 : 0;
        this.#engine.refreshShown();
        run.stop = next();
      });
    };
    const run: Run = { stopped: false, stop: next() };
    this.#running = run;
  }

  #follow(): void {
    const controller = new AbortController();
    const run: Run = { stopped: false, stop: () => controller.abort() };
    this.#running = run;
    void this.#listen(run, controller.signal);
  }

  async #listen(run: Run, signal: AbortSignal): Promise<void> {
    const { backend, options } = this.#engine;
    let iterator: AsyncIterator<unknown> | undefined;
    let asked = 0;
    let stopWaiting = () => {};
    const heard = () => {
      stopWaiting();
      stopWaiting = options.clock.after(silence, () => {
        this.#halt();
        this.#engine.refreshShown();
        this.#follow();
      });
    };
    signal.addEventListener('abort', () => stopWaiting());
    try {
      heard();
      const method = methodOf(backend, 'changes.watch')!;
      const stream = method({ ...(this.#after !== undefined && { after: this.#after }) } as never, { signal });
      iterator = (stream as AsyncIterable<unknown>)[Symbol.asyncIterator]();
      const ended = iterator;
      signal.addEventListener('abort', () => void Promise.resolve(ended.return?.()).catch(() => {}));
      for (;;) {
        const { done, value } = await iterator.next();
        if (run.stopped || done) break;
        this.#failures = 0;
        heard();
        const hint = HintSchema.safeParse(value);
        if (hint.success) this.#note(hint.data);
      }
    } catch (thrown) {
      // A broken stream shows nowhere by itself: what is on screen is read again after the pause below.
      asked = Math.min((toSupportError(thrown).retryAfter ?? 0) * 1000, longestWait);
    }
    stopWaiting();
    if (run.stopped) return;
    const pause = asked + pauseAfter(this.#failures++, { ...pauses, random: options.random });
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
