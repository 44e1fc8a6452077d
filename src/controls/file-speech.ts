import type { Speak } from './host.js';
import { noteOn, percentOf, stateText, whyNot, type FileLimits, type FileRow, type FileText } from './file-text.js';

const quietFor = 5000;

/** Says how files fare: that they go, quarters of long ones, that they are there, and each failure at once. */
export class FileSpeech {
  readonly #speak: Speak;
  readonly #now: () => number;
  #going = new Set<string>();
  #told = new Set<string>();
  readonly #paused = new Map<string, string>();
  #arrived = 0;
  #since = 0;
  #quarter = 0;

  constructor(speak: Speak, now: () => number = () => performance.now()) {
    this.#speak = speak;
    this.#now = now;
  }

  follow(files: readonly FileRow[], limits: FileLimits, text: FileText): void {
    const going = files.filter(({ state }) => state === 'waiting' || state === 'uploading');
    const fresh = going.filter(({ id }) => !this.#going.has(id));
    if (fresh.length > 0) {
      if (this.#going.size === 0) this.#begin();
      this.#speak(text.uploadingCount(fresh.length));
    }
    for (const file of files) {
      const gone = this.#going.has(file.id) && !going.includes(file);
      if (gone && file.state === 'done') this.#arrived += 1;
      this.#tellFailure(file, whyNot(file, limits, text));
      this.#tellPause(file, file.state === 'paused' ? stateText(file, text) : noteOn(file, text));
    }
    this.#going = new Set(going.map(({ id }) => id));
    if (going.length > 0) this.#tellQuarter(going, text);
    else if (this.#arrived > 0) {
      this.#speak(text.uploadedCount(this.#arrived));
      this.#arrived = 0;
    }
  }

  #begin(): void {
    this.#since = this.#now();
    this.#quarter = 0;
    this.#arrived = 0;
  }

  #tellFailure(file: FileRow, why: string | undefined): void {
    const key = `${file.id} ${why}`;
    if (!why) for (const told of this.#told) if (told.startsWith(`${file.id} `)) this.#told.delete(told);
    if (!why || this.#told.has(key)) return;
    this.#told.add(key);
    this.#speak(`${file.name} ${why}`, { urgent: true });
  }

  /** Once each: it needs nobody, but explains why nothing comes. */
  #tellPause({ id, name }: FileRow, why: string | undefined): void {
    if (this.#paused.get(id) === why) return;
    if (why === undefined) return void this.#paused.delete(id);
    this.#paused.set(id, why);
    this.#speak(`${name}: ${why}`);
  }

  #tellQuarter(going: readonly FileRow[], text: FileText): void {
    const percent = Math.min(...going.map(percentOf));
    const quarter = Math.floor(percent / 25);
    if (this.#now() - this.#since < quietFor || quarter <= this.#quarter || quarter > 3) return;
    this.#quarter = quarter;
    this.#speak(text.percent(quarter * 25));
  }
}
