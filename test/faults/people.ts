import { expect } from 'chai';
import { isSameBody } from '../../src/store/attempts.js';
import type { CaseReceipt } from '../../src/model/cases.js';
import { candidatesFor } from '../../src/store/candidates.js';
import { caseFiling } from '../../src/store/case-filing.js';
import { type Book, bookOf } from '../../src/store/ledger.js';
import { sendFiledFiles } from '../../src/store/filed-files.js';
import { type Tray, files } from '../../src/store/files.js';
import { keptFiles } from '../../src/store/kept-files.js';
import { entriesLike } from '../../src/store/outgoing.js';
import { type Outbox, outboxOf } from '../../src/store/outbox.js';
import { Place } from '../../src/store/place.js';
import { replies } from '../../src/store/replies.js';
import { settled } from '../support/clock.js';
import { takeOutThere, tendAdditions } from './afterwards.js';
import { type Ground, type Scope, type Tab, aGround, mark, marksIn, patiently, signedIn } from './ground.js';
import { Papers } from './papers.js';
import {
  type Content,
  type Piece,
  caseOf,
  draftsIn,
  keptFilesIn,
  marksOf,
  noteKept,
  textOf,
  weatherOf,
} from './pieces.js';

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
    const tab = this.#tab(n);
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
    const piece = this.#inHand(n);
    if (!piece) return false;
    piece.version++;
    if (piece.place) return void piece.place.write({ text: textOf(piece) });
    const reply = replies(piece.tab!.store).of(piece.target)!;
    const newer = mark(piece.n, piece.version, piece.scope, piece.target);
    reply.write({ text: reply.draft.text.replace(new RegExp(`#${piece.n}\\.\\d+ for \\S+ [\\w-]+`), newer) });
  }

  /** Puts a file beside it. */
  async attach(n: number): Promise<unknown> {
    const piece = this.#inHand(n);
    if (!piece) return false;
    const tray = this.trayOf(piece.tab!, piece);
    // What may have been sent already is left as it was.
    if (tray.items.current.length > 1 || piece.place?.draft?.attempt?.state === 'open') return false;
    await this.papers.attach(tray, piece);
    this.#note(piece, tray);
  }

  /** Chooses again what a reload has taken: the same, or another one of the same name. */
  async again(n: number, same: boolean): Promise<unknown> {
    const isLost = (piece: Piece) =>
      this.trayOf(piece.tab!, piece).items.current.some(({ problem }) => problem === 'lost');
    const piece = this.#inHand(n, isLost);
    if (!piece || piece.place?.draft?.attempt?.state === 'open') return false;
    return this.papers.again(this.trayOf(piece.tab!, piece), same, piece);
  }

  /** Takes a file away again, wherever it is. */
  takeAway(n: number): unknown {
    const piece = this.#inHand(n);
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
  #note(piece: Piece, tray: Tray): void {
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
    this.#note(piece, tray);
  }

  /** Waits for files as long as anybody would. */
  ready(tray: Tray, scope: Scope): Promise<boolean> {
    return this.papers.ready(
      tray,
      () => patiently(this.ground.clock, () => tray.settled()),
      () => takeOutThere(this, scope, tray),
    );
  }

  /** Presses the button, now and then twice. */
  async send(n: number, twice: boolean): Promise<unknown> {
    const piece = this.#inHand(n);
    if (!piece) return false;
    this.counts.sent++;
    if (piece.kind === 'reply') return this.#sendReply(piece);
    await this.sendForm(piece.tab!, piece, twice);
  }

  async sendForm(tab: Tab, piece: Piece, twice = false): Promise<void> {
    const { place, scope } = piece as Required<Piece>;
    const here = tab.in(scope);
    const filing = caseFiling(here);
    const { id, book } = place;
    const tray = this.trayOf(tab, piece);
    // Its writer waits for the files; another page, or another form, may have it by then.
    if (tray.items.current.length && !(await this.ready(tray, scope))) return;
    if (piece.tab !== tab || piece.place !== place || piece.busy) return;
    const draft = { ...caseOf(piece), ...(tray.staged.length && { files: tray.staged }) };
    const attempt = book.get(id)?.attempt;
    if (attempt?.state === 'open') {
      const safe = here.session?.current.value?.policy.repeat === 'safe';
      if (!safe || !isSameBody(attempt.body, draft)) {
        // Nobody knows whether it was filed: its writer looks, once everything has had the time to arrive.
        const rows = await patiently(this.ground.clock, () => candidatesFor(here, attempt, `#${piece.n} of mine`), 11);
        if (!rows) return;
        if (rows[0]) {
          this.#filed(tray, filing.recognise(rows[0], id), piece);
          this.counts.recognised++;
          return this.#done(piece);
        }
        filing.giveUp(id);
      }
    }
    piece.busy = true;
    const pressed = () => filing.open(draft, `#${piece.n} of mine`, id);
    const sent = twice ? Promise.all([pressed(), pressed()]) : pressed();
    void sent.then(
      (receipts) => {
        if (piece.tab !== tab) return;
        this.#filed(tray, [receipts].flat()[0]!, piece);
        this.#arrived(piece);
      },
      () => void (piece.tab === tab && (piece.busy = false)),
    );
  }

  /** What a form does with its files once its case is there. */
  #filed(tray: Tray, receipt: CaseReceipt, { n, target }: Piece): void {
    if (this.when === 'after') sendFiledFiles([tray], receipt, { title: `#${n}`, customer: { id: target } });
    else tray.clear();
  }

  async #sendReply(piece: Piece): Promise<void> {
    const { scope, target } = piece;
    const here = piece.tab!.in(scope);
    const reply = replies(here).of(target)!;
    if (reply.busy) return;
    const tab = piece.tab!;
    if (reply.files.length && !(await this.ready(reply.tray, scope))) return;
    if (piece.tab !== tab || reply.busy || !reply.draft.text) return;
    const together = marksIn(reply.draft.text).map(({ n }) => this.pieces[n]!);
    const { version } = await this.ground.desk.cases.get({ id: target }, { as: scope });
    // From here on it is the outbox that has it.
    for (const each of together) each.tab = undefined;
    void reply.send({ version, seen: version }).then((receipt) => {
      if (receipt) for (const each of together) each.arrived = true;
      // Asked about files that are gone meanwhile: its writer goes on with it.
      else if (reply.current.state === 'asking') {
        reply.settle();
        for (const each of together) each.tab ??= tab;
      }
    });
  }

  /** Does what the kit asks for with a message that has not arrived. */
  async tend(n: number): Promise<unknown> {
    const tab = this.#tab(n);
    const scope = tab.store.current.scope as Scope;
    const box = outboxOf(tab.in(scope))!;
    return (await this.tendIn(tab, scope, box, n)) !== false || tendAdditions(this, tab, scope);
  }

  async tendIn(tab: Tab, scope: Scope, box: Outbox, n: number): Promise<unknown> {
    const book = bookOf(tab.in(scope))!;
    const stuck = box
      .of()
      .filter(({ id, content: { state } }) => state !== 'waiting' && state !== 'sending' && book.isMine(id));
    const found = stuck[n % Math.max(stuck.length, 1)];
    if (!found) return false;
    const { state, message } = found.content;
    if (state === 'unsure') {
      // Whoever does not know looks, once everything has had the time to arrive.
      const ask = () => tab.backend.feed.list({ caseId: message.caseId, size: 200 }, { as: scope });
      const page = await patiently(this.ground.clock, ask, 11);
      if (!Array.isArray(page?.items)) return undefined;
      this.counts.recognised++;
      if (entriesLike(page.items, found, undefined).length) return box.discard(found.id);
    }
    if (state === 'failed' && (n % 3 === 0 || found.files?.length)) {
      const reply = replies(tab.in(scope)).of(message.caseId)!;
      if (reply.busy) return false;
      reply.takeBack(found.id);
      for (const { n: which } of marksOf(found)) this.pieces[which]!.tab = tab;
    } else box.retry(found.id);
    this.counts.tended++;
    return undefined;
  }

  discard(n: number): unknown {
    const piece = this.#inHand(n);
    if (!piece) return false;
    const here = piece.tab!.in(piece.scope);
    if (piece.place) {
      this.trayOf(piece.tab!, piece).clear();
      this.papers.discard(piece.n);
      piece.place.discard();
      piece.discarded = true;
      return this.#done(piece);
    }
    const reply = replies(here).of(piece.target)!;
    for (const each of marksIn(reply.draft.text).map(({ n: found }) => this.pieces[found]!)) {
      each.discarded = true;
      this.papers.discard(each.n);
      this.#done(each);
    }
    reply.discard();
    return undefined;
  }

  /** Leaves the form as it is; somebody may take it up again. */
  leave(n: number): unknown {
    const piece = this.#inHand(n);
    if (!piece?.place) return false;
    piece.place.release();
    delete piece.place;
    piece.tab = undefined;
  }

  /** Goes to another domain, customer, case. */
  go(n: number, scope: Scope): void {
    this.#tab(n).in(scope);
  }

  offline(n: number, is: boolean): void {
    const tab = this.#tab(n);
    tab.weather.offline = is;
    tab.device.set({ online: !is });
  }

  async signIn(n: number): Promise<void> {
    const tab = this.#tab(n);
    delete tab.weather.signedOut;
    await signedIn(this.ground.clock, tab, true);
  }

  /** Loads the page anew: after a moment, or while the person is still typing. */
  async reload(n: number, abruptly: boolean): Promise<void> {
    this.counts.reloads++;
    const old = this.#tab(n);
    if (!abruptly) await this.rest(old);
    old.kill();
    for (const piece of this.pieces) {
      if (piece.tab !== old) continue;
      piece.busy = false;
      piece.tab = undefined;
      delete piece.place;
    }
    const tab = await this.ground.open(weatherOf(old.weather.rate, this.repeat));
    this.tabs[this.tabs.indexOf(old)] = tab;
    await signedIn(this.ground.clock, tab);
    for (const book of tab.books()) await this.#claimReplies(tab, book);
    // Opens the form again, and with it what was left there.
    await this.write(n, 'form', n);
  }

  /** Time goes by; then the kit is at most a second behind what was typed. */
  async wait(seconds: number): Promise<void> {
    await this.ground.clock.tick(seconds * 1000);
    if (seconds > 1) for (const tab of this.tabs) await this.rest(tab);
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

  #tab(n: number): Tab {
    return this.tabs[n % this.tabs.length]!;
  }

  /** A piece of writing that somebody can go on with: in hand, not on its way, and in the domain of its tab. */
  #inHand(n: number, fits: (piece: Piece) => boolean = () => true): Piece | undefined {
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
  #arrived(piece: Piece): void {
    piece.arrived = true;
    this.#done(piece);
  }

  #done(piece: Piece): void {
    piece.place?.release();
    piece.busy = false;
    piece.tab = undefined;
    delete piece.place;
  }

  /** A second and a little: all that was typed is on the device by then, where it is known whose it is. */
  async rest(tab: Tab): Promise<void> {
    await this.ground.clock.tick(1000);
    const late = () =>
      draftsIn(tab).filter(({ book, draft }) => book.lasting && book.isMine(draft.id) && !book.isKept(draft.id));
    // How far a file is may be noted while all else is being kept.
    for (let turn = 0; turn < 3 && (turn === 0 || late().length); turn++) {
      for (const book of tab.books()) await book.flush();
      await settled();
    }
    for (const { draft } of late()) {
      this.complaints.push(`${draft.slot} is not kept a second after it was written`);
    }
  }

  /** Replies that were left are taken up by whoever opens the page again. */
  async #claimReplies(tab: Tab, book: Book): Promise<void> {
    for (const draft of book.all.current) {
      if (!draft.slot.startsWith('reply:') || !(await book.claim(draft.id))) continue;
      const found = book.get(draft.id);
      for (const { n, version } of marksOf(found ?? draft)) {
        const piece = this.pieces[n]!;
        Object.assign(piece, { tab, version, discarded: false });
        if (!found?.files?.length) continue;
        const tray = this.trayOf(tab, piece);
        tray.restore(found.files);
        this.#note(piece, tray);
      }
    }
  }
}
