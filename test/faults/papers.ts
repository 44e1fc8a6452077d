import { type Tray, isMissing } from '../../src/store/files.js';
// What the store loads later is loaded now, so that tests need not wait for a network.
import '../../src/store/uploads.js';
import { until } from '../support/clock.js';
import { type Mark, type Scope, mark, marksIn } from './ground.js';

/** A file that somebody has put beside a piece of writing; no two have the same content. */
export interface Paper {
  readonly n: number;
  readonly piece: number;
  readonly name: string;
  readonly content: string;
  /** The kit says that it has kept with the draft that this file belongs to it. */
  kept: boolean;
  /** Its owner has taken it away. */
  discarded: boolean;
}

interface Owner {
  n: number;
  scope: Scope;
  target: string;
}

/** The files of the people at one computer, which lie on its disk whatever becomes of its pages. */
export class Papers {
  readonly all: Paper[] = [];
  readonly counts = { attached: 0, again: 0, others: 0 };
  readonly #by = new Map<string, Paper>();
  readonly #files = new WeakMap<File, Paper>();
  readonly #trays = new Set<Tray>();

  /** Puts a new file into a tray. */
  async attach(tray: Tray, owner: Owner): Promise<void> {
    this.counts.attached++;
    await this.#put(tray, this.#fresh(owner));
  }

  /** Chooses what has to be chosen again: the same bytes under some name, or others under the same. */
  async again(tray: Tray, same: boolean, owner?: Owner): Promise<boolean> {
    const lost = tray.items.current.filter(({ problem }) => problem === 'lost');
    for (const { id, name } of lost) {
      const paper = this.#by.get(id)!;
      if (same || !owner) {
        this.counts.again++;
        await this.#put(tray, paper, `again ${name}`);
      } else {
        this.counts.others++;
        await this.#put(tray, this.#fresh(owner, name), name, id);
        // Two of one name: the one that was meant is given up.
        paper.discarded = true;
        tray.remove(id);
      }
    }
    return lost.length > 0;
  }

  /** All of them are there, as far as that depends on their owner. */
  async ready(tray: Tray, settled: () => Promise<unknown>, look: () => Promise<void>): Promise<boolean> {
    await look();
    await this.again(tray, true);
    tray.renew();
    for (let round = 0; round < 3; round++) {
      await look();
      for (const { id } of tray.items.current.filter(isMissing)) tray.retry(id);
      await settled();
      if (!tray.items.current.some((file) => isMissing(file) || tray.isUnderWay(file))) return true;
      await this.again(tray, true);
    }
    return false;
  }

  contentOf(id: string): string {
    return this.#by.get(id)!.content;
  }

  take(tray: Tray): void {
    this.#trays.add(tray);
  }

  /** What the trays of living pages know by now. */
  look(): void {
    for (const tray of this.#trays) {
      tray.goThrough(tray.store);
      for (const [id, file] of tray.bytes) {
        const paper = this.#files.get(file);
        if (paper) this.#by.set(id, paper);
      }
    }
  }

  noteKept(ids: readonly string[]): void {
    for (const id of ids) {
      const paper = this.#by.get(id);
      if (paper) paper.kept = true;
    }
  }

  /** Taken away with what they belonged to. */
  discard(piece: number): void {
    for (const paper of this.all) if (paper.piece === piece) paper.discarded = true;
  }

  /** Taken away by name of its place in a tray. */
  discardOne(id: string): void {
    const paper = this.#by.get(id);
    if (paper) paper.discarded = true;
  }

  #fresh(owner: Owner, name?: string): Paper {
    const n = this.all.length;
    const own = mark(owner.n, n, owner.scope, owner.target);
    const content = `${own}: ${'all of this belongs together '.repeat(4)}${n}`;
    const paper = { n, piece: owner.n, name: name ?? `${own}.log`, content, kept: false, discarded: false };
    this.all.push(paper);
    return paper;
  }

  async #put(tray: Tray, paper: Paper, name = paper.name, again?: string): Promise<void> {
    const file = steady(name, paper.content);
    this.#files.set(file, paper);
    this.take(tray);
    tray.add([file], { again });
    await until(() => tray.items.current.every(({ state }) => state !== 'checking'));
    this.look();
  }
}

/** A file whose bytes are there at once, so that the same seed gives the same course. */
function steady(name: string, content: string): File {
  const file = new File([content], name, { type: 'text/plain' });
  const part = (from = 0, to = content.length): Blob => {
    const text = content.slice(from, to);
    return Object.assign(new Blob([text]), {
      arrayBuffer: async () => new TextEncoder().encode(text).buffer,
      text: async () => text,
    });
  };
  file.slice = part;
  return file;
}

export const ownerIn = (content: string): Mark | undefined => marksIn(content)[0];
