/** A value that can be followed: what it is now, and a call each time it is another. */
export interface Watchable<T> {
  readonly current: T;
  /** Returns the way to stop; calling that twice does no harm. */
  watch(listener: () => void): () => void;
}

/** Tells listeners once per microtask, however many values changed in it. */
export class Batch {
  readonly #due = new Set<() => void>();

  add(listeners: Iterable<() => void>): void {
    if (!this.#due.size) queueMicrotask(() => this.#flush());
    for (const listener of listeners) this.#due.add(listener);
  }

  #flush(): void {
    const due = [...this.#due];
    this.#due.clear();
    for (const listener of due) {
      try {
        listener();
      } catch (error) {
        // One listener's fault is reported like any other and keeps nobody else waiting.
        reportError(error);
      }
    }
  }
}

/** A plain value that somebody sets. */
export class Signal<T> implements Watchable<T> {
  readonly #batch: Batch;
  readonly #listeners = new Set<() => void>();
  #value: T;

  constructor(batch: Batch, value: T) {
    this.#batch = batch;
    this.#value = value;
  }

  get current(): T {
    return this.#value;
  }

  set(value: T): void {
    if (Object.is(value, this.#value)) return;
    this.#value = value;
    this.#batch.add(this.#listeners);
  }

  watch(listener: () => void): () => void {
    // Wrapped, so that the same function given twice counts twice.
    const entry = () => listener();
    this.#listeners.add(entry);
    return () => this.#listeners.delete(entry);
  }
}
