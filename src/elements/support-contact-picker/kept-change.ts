import type { ReactiveController } from 'lit';
import { Follow } from '../../context/follow.js';
import type { ControlHost, Speak } from '../../controls/host.js';
import type { Candidate } from '../../model/contacts.js';
import type { Subscription } from '../../model/customers.js';
import { type SupportError, toSupportError } from '../../port/error.js';
import { canonical } from '../../store/canonical.js';
import { ContactPlan } from '../../store/contact-plan.js';
import { contactPlans } from '../../store/contact-plans.js';
import type { Draft } from '../../store/draft.js';
import { type KeptPlan, isKeptPlan, keepChoice, rowNow, shownHere, subscriptionsOf } from '../../store/kept-plans.js';
import { type Book, bookOf } from '../../store/ledger.js';
import type { SupportStore } from '../../store/store.js';
import type { ChangeWords } from './change-words.js';
import { focusOn } from './focus-on.js';

interface Means {
  store: () => SupportStore | undefined;
  /** Nobody may change anything: nothing is kept, and nothing offered. */
  mayChange: () => boolean;
  customer: () => string | undefined;
  /** The only subscription that the element is about. */
  subscription: () => string | undefined;
  chosen: () => readonly Subscription[];
  company: () => Candidate | undefined;
  /** Takes a choice up again. */
  take: (chosen: readonly Subscription[], to: Candidate | undefined) => void;
  words: () => ChangeWords;
  announce: Speak;
}

/** Keeps what was chosen and not confirmed, like every draft, and offers what was left of a change when somebody returns. */
export class KeptChange implements ReactiveController {
  readonly #host: ControlHost;
  readonly #means: Means;
  readonly #drafts: Follow<readonly Draft[]>;
  /** The draft that this element writes, and what stands in it. */
  #id: string | undefined;
  #written = '';
  #customer: string | undefined;
  #book: Book | undefined;
  /** Drafts that this tab has asked for: those that no other tab writes are offered. */
  #claims = new Map<string, boolean>();
  /** What is being taken up. */
  taking: string | undefined;
  error: SupportError | undefined;
  /** Of what was taken up: how many subscriptions can no longer be seen. */
  missing = 0;

  constructor(host: ControlHost, means: Means) {
    this.#host = host;
    this.#means = means;
    this.#drafts = new Follow<readonly Draft[]>(host, () => this.#open?.all);
    new Follow(host, () => this.#open?.wanted);
    host.addController(this);
  }

  /** What somebody had begun here and is not shown. */
  get offered(): Draft<KeptPlan>[] {
    return this.#all.filter(({ id }) => this.#claims.get(id) === true);
  }

  /** What is shown is of one customer, or one of its subscriptions. */
  get isOfOne(): boolean {
    return (this.#means.customer() ?? this.#means.subscription()) !== undefined;
  }

  /** Another scope or identity: what was kept there stays there. */
  forget(): void {
    this.handOver();
    this.#written = '';
    this.#claims.clear();
    this.taking = undefined;
    this.error = undefined;
    this.missing = 0;
  }

  /** The plan goes on under this draft: what was a choice is one no longer. */
  handOver(): string | undefined {
    const id = this.#id;
    this.hostDisconnected();
    this.#id = undefined;
    return id;
  }

  hostConnected(): void {
    if (this.#id && this.#book) shownHere(this.#book).set(this.#id, true);
  }

  hostDisconnected(): void {
    if (this.#id && this.#book) shownHere(this.#book).delete(this.#id);
  }

  hostUpdated(): void {
    const book = this.#open;
    if (!book) return;
    this.#write(book);
    const { current } = book.wanted;
    for (const { id } of this.#all) if (!this.#claims.has(id)) void this.#claim(book, id);
    // Somebody wants to go on with it, and this tab has it: a list of drafts has asked.
    const wanted = this.#all.find(({ id }) => id === current);
    if (!wanted || this.taking) return;
    this.#claims.set(wanted.id, true);
    book.wanted.set(undefined);
    void this.goOn(wanted);
  }

  async goOn({ id, content }: Draft<KeptPlan>): Promise<void> {
    const { announce, words, take } = this.#means;
    const store = this.#means.store()?.here;
    if (!store || this.taking) return;
    this.#show({ taking: id, error: undefined });
    let all: Subscription[];
    try {
      all = await subscriptionsOf(store, content);
    } catch (thrown) {
      const error = toSupportError(thrown);
      if (this.taking === id) this.#show({ taking: undefined, error });
      return announce(words().kept.failed, { urgent: true });
    }
    if (this.taking !== id) return;
    const { to } = content;
    this.#show({ taking: undefined, missing: content.rows.length - all.length });
    if (to && content.confirmed) {
      const found = new Map(all.map((one) => [one.id, one]));
      const rows = content.rows.flatMap((kept) => {
        const now = found.get(kept.id);
        return now ? rowNow(kept, now, to) : [];
      });
      contactPlans(store).keep(ContactPlan.resumed(store, rows, to), id);
      return focusOn(this.#host, 'plan-heading');
    }
    this.#id = id;
    this.hostConnected();
    take(all, to);
    announce(words().kept.taken);
    focusOn(this.#host, this.#means.subscription() ? 'next-heading' : 'subscriptions-heading');
  }

  discard({ id }: Draft): void {
    this.#open?.drop(id);
    this.#means.announce(this.#means.words().kept.discarded);
    focusOn(this.#host, 'heading');
  }

  get #open(): Book | undefined {
    const store = this.#means.store();
    return store?.session?.current.value && this.#means.mayChange() ? bookOf(store) : undefined;
  }

  /** What is kept about what is shown here, and is not before one's eyes. */
  get #all(): Draft<KeptPlan>[] {
    const store = this.#means.store();
    const [customer, subscription] = [this.#means.customer(), this.#means.subscription()];
    return (this.#drafts.current ?? []).filter(isKeptPlan).filter(({ id, customer: of, content: { rows } }) => {
      if (id === this.#id || !store || contactPlans(store).isHere(id)) return false;
      if (this.#book && shownHere(this.#book).has(id)) return false;
      if (subscription) return rows.length === 1 && rows[0]!.id === subscription;
      return !customer || !of || of.id === customer;
    });
  }

  async #claim(book: Book, id: string): Promise<void> {
    const claims = this.#claims;
    claims.set(id, false);
    claims.set(id, (await book.claim(id)) !== undefined);
    this.#host.requestUpdate();
  }

  /** What one click brings back needs no draft. */
  #write(book: Book): void {
    const [chosen, to] = [this.#means.chosen(), this.#means.company()];
    const customer = this.#means.customer();
    const isWorth = to ? chosen.length > 0 : chosen.length > 1;
    // Let go of by another choice in the page, not by a person here: it stays where it was, and is offered there.
    if (book !== this.#book || (customer !== this.#customer && !chosen.length)) this.handOver();
    this.#book = book;
    this.#customer = customer;
    const now = isWorth ? keyOf({ to, rows: chosen }) : '';
    if (now === this.#written) return;
    this.#written = now;
    if (isWorth) {
      keepChoice(book, (this.#id ??= book.options.ids()), chosen, to);
      this.hostConnected();
      // Begun anew as it was: there is one of it.
      for (const { id, content } of this.offered) if (!content.confirmed && keyOf(content) === now) book.drop(id);
    } else if (this.#id) book.drop(this.handOver()!);
  }

  #show(change: Partial<Pick<KeptChange, 'taking' | 'error' | 'missing'>>): void {
    Object.assign(this, change);
    this.#host.requestUpdate();
  }
}

const keyOf = ({ to, rows }: { to?: { id: string } | undefined; rows: readonly { id: string }[] }): string =>
  canonical([to?.id, rows.map(({ id }) => id)]);
