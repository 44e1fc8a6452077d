import type { ReactiveController } from 'lit';
import { Follow } from '../../context/follow.js';
import { choiceKind } from '../../controls/choices.js';
import { Combobox, type LookupAnswer } from '../../controls/combobox.js';
import type { ControlHost, Speak } from '../../controls/host.js';
import type { Candidate } from '../../model/contacts.js';
import type { Subscription } from '../../model/customers.js';
import type { Page } from '../../model/page.js';
import type { SupportError } from '../../port/error.js';
import { canonical } from '../../store/canonical.js';
import { contacts } from '../../store/contacts.js';
import { Eligibility } from '../../store/eligibility.js';
import type { Resource, Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';
import { isolated } from '../shared/company.js';
import { isClosed, isFixed } from './access.js';
import { Asking } from './asking.js';
import { type CompanyChoice, type Standing, toChoice } from './company-choice.js';
import type { ChangeWords } from './change-words.js';

interface Means {
  /** Nothing where nobody can be chosen. */
  store: () => SupportStore | undefined;
  /** For which a contact is looked for. */
  chosen: () => readonly Subscription[];
  words: () => ChangeWords;
  announce: Speak;
  tellFailed: (operation: string, error: SupportError) => void;
}

/** Who might become the contact: one is chosen, others can be asked for a relationship first. */
export class Companies implements ReactiveController {
  to: Candidate | undefined;
  /** Somebody wanted to go on without a company. */
  missing = false;
  /** Those who can be chosen and those who cannot, or the first of very many. */
  page: Page<Candidate> | undefined;
  /** The subscription that they are asked for; the same one as long as it is chosen. */
  about: Subscription | undefined;
  /** Who may support which of those that are chosen. */
  eligibility: Eligibility | undefined;
  readonly asking: Asking;
  readonly lookup: Combobox;
  readonly #host: ControlHost;
  readonly #means: Means;
  readonly #follow: Follow<Snapshot<Page<Candidate>>>;
  #resource: Resource<Page<Candidate>> | undefined;
  /** Those who have not answered yet. */
  #pending = new Set<string>();

  constructor(host: ControlHost, means: Means) {
    this.#host = host;
    this.#means = means;
    this.#follow = new Follow(host, () => {
      const store = means.store();
      this.about = this.#subscription;
      const id = this.about?.id;
      return (this.#resource =
        store && id !== undefined ? contacts(store).candidates({ subscriptionId: id, size: 50 }) : undefined);
    });
    this.lookup = new Combobox(host, {
      search: (text, signal) => this.#search(text, signal),
      onChoose: (choice) => this.choose((choice as CompanyChoice).candidate),
      onRemove: () => this.choose(undefined),
      announce: means.announce,
    });
    this.asking = new Asking(host, {
      ...means,
      about: () => {
        const store = means.store();
        return store && this.about && { store, subscriptionId: this.about.id };
      },
    });
    new Follow(host, () => {
      const store = means.store();
      return (this.eligibility ??= store && new Eligibility(store));
    });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.eligibility?.ask([]);
  }

  // After `#follow`, which was added before.
  hostUpdate(): void {
    const { value, status } = this.#follow.current ?? {};
    if (value && value !== this.page) this.#take(value);
    else if (status !== 'waiting') this.page = value;
    const { eligibility, page, to } = this;
    if (!eligibility || !page || !this.about) return;
    eligibility.put(this.about.id, page);
    const others = this.open.filter((one) => one !== this.about).map(({ id }) => id);
    // Too many to list: only the one that is wanted is asked about.
    if (page.next === undefined) eligibility.ask(others);
    else eligibility.ask(to ? others : [], to);
  }

  get snapshot(): Snapshot<Page<Candidate>> | undefined {
    return this.#follow.current;
  }

  get kind(): ReturnType<typeof choiceKind> {
    if (this.page?.next !== undefined) return 'combobox';
    // What is chosen with does not change under a hand while answers come.
    const known = this.eligibility?.isRunning ? this.page!.items.filter(isEligible) : this.eligible;
    return choiceKind(known.length);
  }

  get eligible(): Candidate[] {
    return this.#all.filter((each) => this.#canBeChosen(each));
  }

  /** Those who cannot be chosen. Among thousands, only those somebody has asked: the others are found by their name. */
  get others(): Candidate[] {
    const others = this.#all.filter((each) => !this.#canBeChosen(each) && each.can?.assign?.state !== 'absent');
    return this.kind === 'combobox' ? others.filter(({ relationship }) => relationship === 'pending') : others;
  }

  /** How a company stands with those that are chosen and can be changed. */
  standingOf(id: string): Standing {
    const said = this.open.map((subscription) => ({ subscription, may: this.eligibility?.of(subscription.id, id) }));
    return {
      of: said.length,
      yes: said.filter(({ may }) => may && !isClosed(may)).length,
      no: said.flatMap(({ subscription, may }) => (isClosed(may) ? { subscription, reason: may!.reason } : [])),
    };
  }

  choose(candidate: Candidate | undefined): void {
    this.to = candidate;
    this.missing = false;
    this.#host.requestUpdate();
  }

  byId(id: string | undefined): Candidate | undefined {
    return this.#all.find((each) => each.id === id);
  }

  forget(): void {
    this.to = undefined;
    this.missing = false;
    this.page = undefined;
    this.about = undefined;
    this.#pending.clear();
    this.eligibility?.forget();
    this.eligibility = undefined;
    this.asking.forget();
    this.lookup.reset();
  }

  retry(): void {
    void this.#resource?.refresh();
  }

  get #all(): Candidate[] {
    const first = this.page?.items ?? [];
    const named = new Map(this.eligibility?.companies.map((each) => [each.id, each]));
    for (const { id } of first) named.delete(id);
    const items = [...first, ...named.values()];
    const known = new Set(items.map(({ id }) => id));
    return [...items, ...this.asking.asked.filter(({ id }) => !known.has(id))];
  }

  /** Those that can be changed at all. */
  get open(): readonly Subscription[] {
    return this.#means.chosen().filter((one) => !isFixed(one));
  }

  /** For one of them at least. */
  #canBeChosen(each: Candidate): boolean {
    return isEligible(each) || this.standingOf(each.id).yes > 0;
  }

  get #subscription(): Subscription | undefined {
    const { open } = this;
    return open.find(({ id }) => id === this.about?.id) ?? open[0];
  }

  /** Says what has become of those who were asked, and of the one who was chosen. */
  #take(page: Page<Candidate>): void {
    // What has changed for one may have changed for others.
    if (this.page && canonical(this.page) !== canonical(page)) this.eligibility?.forget();
    this.page = page;
    if (this.about) this.eligibility?.put(this.about.id, page);
    const { announce, words } = this.#means;
    for (const each of [...this.asking.asked, ...page.items]) {
      if (each.relationship === 'pending') this.#pending.add(each.id);
      else if (this.#pending.delete(each.id) && isEligible(each))
        announce(words().picker.eligible(isolated(each.label ?? each.id)));
    }
    const { to } = this;
    const now = to && page.items.find(({ id }) => id === to.id);
    if (now && isEligible(now)) this.to = now;
    else if (to && (now || page.next === undefined) && !this.standingOf(to.id).yes) {
      announce(words().picker.companyCleared(isolated(to.label ?? to.id)));
      this.to = undefined;
    }
  }

  async #search(text: string, signal: AbortSignal): Promise<LookupAnswer> {
    const store = this.#means.store();
    if (!store || !this.about) return { options: [] };
    const query = { subscriptionId: this.about.id, ...(text && { text }), size: 25 };
    const page = await contacts(store).search(query, signal);
    return {
      options: page.items.map((each) =>
        toChoice(each, this.#means.words(), this.#means.chosen(), this.standingOf(each.id)),
      ),
      total: page.total,
      more: page.next !== undefined,
    };
  }
}

const isEligible = ({ can }: Candidate): boolean => !isClosed(can?.assign);
