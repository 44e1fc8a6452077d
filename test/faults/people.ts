import { expect } from 'chai';
import { bookOf } from '../../src/store/ledger.js';
import { type Tray, files } from '../../src/store/files.js';
import { keptFiles } from '../../src/store/kept-files.js';
import { Place } from '../../src/store/place.js';
import { replies } from '../../src/store/replies.js';
import { settled } from '../support/clock.js';
import { takeOutThere } from './afterwards.js';
import { type Ground, type Scope, type Tab, aGround, mark, marksIn, patiently, signedIn } from './ground.js';
import { Papers } from './papers.js';
import { type Content, type Piece, keptFilesIn, marksOf, noteKept, textOf, weatherOf } from './pieces.js';
import { rest } from './reloading.js';

/** What the people at one computer do, and what they expect of the kit while they do. */
export class People {
  readonly ground: Ground;
  readonly pieces: Piece[] = [];
  readonly tabs: Tab[] = [];
  readonly counts = { operations: 0, written: 0, sent: 0, filed: 0, files: 0, reloads: 0, recognised: 0, tended: 0 };
  readonly papers = new Papers();
  readonly complaints: string[] = [];

  /** When this system takes files: with a case, or only for one that is there. */
  readonly when: 'before' | 'after';

  constructor(ground: Ground, when: 'before' | 'after') {
    this.ground = ground;
    this.when = when;
  }

  /** Two tabs, both at the first domain. */
  static async at(
    seed: number,
    repeat: 'safe' | 'unsafe',
    rate: number,
    when: 'before' | 'after' = 'before',
  ): Promise<People> {
    const people = new People(await aGround(seed, repeat), when);
    for (let n = 0; n < 2; n++) people.tabs.push(await people.ground.open(weatherOf(rate, repeat)));
    return people;
  }

  // What people do

  async write(n: number, kind: Piece['kind'], which: number): Promise<void> {
    const tab = this.tab(n);
    const scope = tab.store.current.scope as Scope;
    const targets = kind === 'form' ? this.ground.customers[scope] : this.ground.cases[scope];
    const target = targets[which % targets.length]!;
    if (kind === 'reply') return this.#writeReply(tab, scope, target);
    const place = new Place<Content>(bookOf(tab.store)!, 'form:technical');
    await place.seek();
    // What was left here is gone on with.
    if (place.draft) return this.#takeUp(tab, place);
    const piece = this.#begin(tab, { kind, scope, target });
    piece.place = place;
    place.write({ text: textOf(piece) }, { customer: { id: target }, title: `#${piece.n}` });
  }

  #writeReply(tab: Tab, scope: Scope, target: string): void {
    const reply = replies(tab.store).of(target)!;
    if (reply.busy) return;
    const known = marksIn(reply.draft.text).map(({ n }) => this.pieces[n]!);
    for (const piece of known) piece.tab = tab;
    if (known.length) return;
    const piece = this.#begin(tab, { kind: 'reply', scope, target });
    reply.write({ text: textOf(piece) });
  }

  /** Goes on writing what is in hand. */
  edit(n: number): unknown {
    const piece = this.inHand(n);
    if (!piece) return false;
    piece.version++;
    if (piece.place) return void piece.place.write({ text: textOf(piece) });
    const reply = replies(piece.tab!.store).of(piece.target)!;
    const newer = mark(piece.n, piece.version, piece.scope, piece.target);
    reply.write({ text: reply.draft.text.replace(new RegExp(`#${piece.n}\\.\\d+ for \\S+ [\\w-]+`), newer) });
  }

  /** Puts a file beside it. */
  async attach(n: number): Promise<unknown> {
    const piece = this.inHand(n);
    if (!piece) return false;
    const tray = this.trayOf(piece.tab!, piece);
    // What may have been sent already is left as it was.
    if (tray.items.current.length > 1 || piece.place?.draft?.attempt?.state === 'open') return false;
    await this.papers.attach(tray, piece);
    this.note(piece, tray);
  }

  /** Chooses again what a reload has taken: the same, or another one of the same name. */
  async again(n: number, same: boolean): Promise<unknown> {
    const isLost = (piece: Piece) =>
      this.trayOf(piece.tab!, piece).items.current.some(({ problem }) => problem === 'lost');
    const piece = this.inHand(n, isLost);
    if (!piece || piece.place?.draft?.attempt?.state === 'open') return false;
    return this.papers.again(this.trayOf(piece.tab!, piece), same, piece);
  }

  /** Takes a file away again, wherever it is. */
  takeAway(n: number): unknown {
    const piece = this.inHand(n);
    if (!piece || piece.place?.draft?.attempt?.state === 'open') return false;
    const tray = this.trayOf(piece.tab!, piece);
    const [first] = tray.items.current;
    if (!first) return false;
    this.papers.discardOne(first.id);
    tray.remove(first.id);
    return undefined;
  }

  /** The tray of something that is written, as a form or a composer would have it. */
  trayOf(tab: Tab, { kind, scope, target, place }: Piece): Tray {
    const here = tab.in(scope);
    const tray = kind === 'reply' ? replies(here).of(target)!.tray : files(here).tray(`form:${place!.id}`)!;
    tray.rules = { when: this.when };
    if (kind === 'reply' && this.when === 'after') tray.caseId = target;
    this.papers.take(tray);
    return tray;
  }

  /** From now on the draft tells how its files are, as elements have it do. */
  note(piece: Piece, tray: Tray): void {
    const { place, tab, scope, target } = piece;
    const reply = place ? undefined : replies(tab!.in(scope)).of(target)!;
    const note = () => {
      if (reply) reply.noteFiles();
      else if (place!.draft) place!.book.note(place!.id, { files: keptFiles(place!.book, place!.id, tray) });
    };
    note();
    tray.items.watch(note);
  }

  /** What a draft tells of files is in the tray again. */
  restore(piece: Piece): void {
    const draft = piece.place?.draft;
    if (!draft?.files?.length) return;
    const tray = this.trayOf(piece.tab!, piece);
    tray.restore(draft.files);
    this.note(piece, tray);
  }

  /** Waits for files as long as anybody would. */
  ready(tray: Tray, scope: Scope): Promise<boolean> {
    return this.papers.ready(
      tray,
      () => patiently(this.ground.clock, () => tray.settled()),
      () => takeOutThere(this, scope, tray),
    );
  }

  discard(n: number): unknown {
    const piece = this.inHand(n);
    if (!piece) return false;
    const here = piece.tab!.in(piece.scope);
    if (piece.place) {
      this.trayOf(piece.tab!, piece).clear();
      this.papers.discard(piece.n);
      piece.place.discard();
      piece.discarded = true;
      return this.done(piece);
    }
    const reply = replies(here).of(piece.target)!;
    for (const each of marksIn(reply.draft.text).map(({ n: found }) => this.pieces[found]!)) {
      each.discarded = true;
      this.papers.discard(each.n);
      this.done(each);
    }
    reply.discard();
    return undefined;
  }

  /** Leaves the form as it is; somebody may take it up again. */
  leave(n: number): unknown {
    const piece = this.inHand(n);
    if (!piece?.place) return false;
    piece.place.release();
    delete piece.place;
    piece.tab = undefined;
  }

  /** Goes to another domain, customer, case. */
  go(n: number, scope: Scope): void {
    this.tab(n).in(scope);
  }

  offline(n: number, is: boolean): void {
    const tab = this.tab(n);
    tab.weather.offline = is;
    tab.device.set({ online: !is });
  }

  async signIn(n: number): Promise<void> {
    const tab = this.tab(n);
    delete tab.weather.signedOut;
    await signedIn(this.ground.clock, tab, true);
  }

  /** Time goes by; then the kit is at most a second behind what was typed. */
  async wait(seconds: number): Promise<void> {
    await this.ground.clock.tick(seconds * 1000);
    if (seconds > 1) for (const tab of this.tabs) await rest(this, tab);
  }

  /** After each step: what is said to be kept is remembered, to be asked for later. */
  async look(): Promise<void> {
    await settled();
    this.papers.look();
    for (const tab of this.tabs) {
      noteKept(tab, this.pieces);
      this.papers.noteKept(keptFilesIn(tab));
    }
    expect([...this.ground.crossed, ...this.complaints].join('; ')).to.equal('');
  }

  get repeat(): 'safe' | 'unsafe' {
    return this.tabs[0]!.weather.kinds?.includes('twice') === false ? 'unsafe' : 'safe';
  }

  tab(n: number): Tab {
    return this.tabs[n % this.tabs.length]!;
  }

  /** A piece of writing that somebody can go on with: in hand, not on its way, and in the domain of its tab. */
  inHand(n: number, fits: (piece: Piece) => boolean = () => true): Piece | undefined {
    const isFree = ({ tab, busy, scope }: Piece) =>
      tab && !busy && tab.store.current.scope === scope && this.tabs.includes(tab);
    const free = this.pieces.filter((piece) => isFree(piece) && fits(piece));
    return free[n % Math.max(free.length, 1)];
  }

  #begin(tab: Tab, of: Pick<Piece, 'kind' | 'scope' | 'target'>): Piece {
    this.counts.written++;
    const fresh = {
      n: this.pieces.length,
      version: 0,
      kept: -1,
      tab,
      busy: false,
      discarded: false,
      arrived: false,
    };
    const piece: Piece = { ...fresh, ...of };
    this.pieces.push(piece);
    return piece;
  }

  #takeUp(tab: Tab, place: Place<Content>): void {
    for (const { n, version } of marksOf(place.draft!)) {
      Object.assign(this.pieces[n]!, { tab, place, version, discarded: false });
      this.restore(this.pieces[n]!);
    }
  }

  /** The kit says that it was sent. */
  hasArrived(piece: Piece): void {
    piece.arrived = true;
    this.done(piece);
  }

  done(piece: Piece): void {
    piece.place?.release();
    piece.busy = false;
    piece.tab = undefined;
    delete piece.place;
  }
}
