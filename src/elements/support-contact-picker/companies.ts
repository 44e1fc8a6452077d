import type { ReactiveController } from 'lit';
import { Follow } from '../../context/follow.js';
import { choiceKind } from '../../controls/choices.js';
import { Combobox, type LookupAnswer } from '../../controls/combobox.js';
import type { ControlHost, Speak } from '../../controls/host.js';
import type { Candidate, RelationshipReceipt } from '../../model/contacts.js';
import type { Remedy } from '../../model/decision.js';
import type { Page } from '../../model/page.js';
import type { Subscription } from '../../model/customers.js';
import { type SupportError, toSupportError } from '../../port/error.js';
import { contacts } from '../../store/contacts.js';
import type { Snapshot } from '../../store/resource.js';
import type { SupportStore } from '../../store/store.js';
import { isolated } from '../shared/company.js';
import { toChoice, type CompanyChoice } from './company-choice.js';
import { isFixed } from './subscription-view.js';
import type { Words } from './words.js';

interface Asking {
  store: () => SupportStore | undefined;
  /** For which a contact is looked for. */
  chosen: () => readonly Subscription[];
  words: () => Words;
  announce: Speak;
  tellFailed: (operation: string, error: SupportError) => void;
}

/** What became of asking one company for a relationship. Its key is the candidate's id, '' for one that is not listed. */
export interface Request {
  key: string;
  name: string;
  state: 'asking' | 'asked' | 'failed' | 'by-hand';
  error?: SupportError;
  remedy?: Remedy | undefined;
}

/** Who might become the contact: one is chosen, others can be asked for a relationship first. */
export class Companies implements ReactiveController {
  to: Candidate | undefined;
  /** Somebody wanted to go on without a company. */
  missing = false;
  /** Typed in place of a company that is not listed. */
  typed = '';
  typedMissing = false;
  request: Request | undefined;
  readonly lookup: Combobox;
  readonly #host: ControlHost;
  readonly #asking: Asking;
  readonly #follow: Follow<Snapshot<Page<Candidate>>>;
  /** The subscription that candidates are asked for; the same one as long as it is chosen. */
  #about: string | undefined;
  #page: Page<Candidate> | undefined;
  #pending = new Set<string>();
  readonly #asked = new Map<string, Candidate>();

  constructor(host: ControlHost, asking: Asking) {
    this.#host = host;
    this.#asking = asking;
    this.#follow = new Follow(host, () => {
      const store = asking.store();
      this.#settleAbout();
      return store && this.#about !== undefined
        ? contacts(store).candidates({ subscriptionId: this.#about, size: 50 })
        : undefined;
    });
    this.lookup = new Combobox(host, {
      search: (text, signal) => this.#search(text, signal),
      onChoose: (choice) => this.choose((choice as CompanyChoice).candidate),
      onRemove: () => this.choose(undefined),
      announce: asking.announce,
    });
    host.addController(this);
  }

  // After `#follow`, which was added before.
  hostUpdate(): void {
    const { value, status } = this.#follow.current ?? {};
    if (value && value !== this.#page) this.#take(value);
    else if (status !== 'waiting') this.#page = value;
  }

  get snapshot(): Snapshot<Page<Candidate>> | undefined {
    return this.#follow.current;
  }

  get page(): Page<Candidate> | undefined {
    return this.#page;
  }

  get kind(): ReturnType<typeof choiceKind> {
    return this.#page?.next === undefined ? choiceKind(this.eligible.length) : 'combobox';
  }

  get eligible(): Candidate[] {
    return this.#all.filter(isEligible);
  }

  /** Those who cannot be chosen. Among thousands, only those somebody has asked: the others are found by their name. */
  get others(): Candidate[] {
    const others = this.#all.filter((each) => !isEligible(each) && each.can?.assign?.state !== 'absent');
    return this.kind === 'combobox' ? others.filter(({ relationship }) => relationship === 'pending') : others;
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
    this.typed = '';
    this.request = undefined;
    this.#page = undefined;
    this.#about = undefined;
    this.#asked.clear();
    this.#pending.clear();
    this.lookup.reset();
  }

  retry(): void {
    const store = this.#asking.store();
    if (store && this.#about !== undefined)
      void contacts(store).candidates({ subscriptionId: this.#about, size: 50 })?.refresh();
  }

  async askListed(candidate: Candidate): Promise<void> {
    const { id, label = id } = candidate;
    await this.#ask({ key: id, name: label }, { candidateId: id });
  }

  async askTyped(): Promise<void> {
    const partner = this.typed.trim();
    this.typedMissing = !partner;
    this.#host.requestUpdate();
    if (partner) await this.#ask({ key: '', name: partner }, { partner });
  }

  async #ask(of: Pick<Request, 'key' | 'name'>, whom: { candidateId?: string; partner?: string }): Promise<void> {
    const { store, announce, tellFailed, words } = this.#asking;
    const now = store();
    const subscriptionId = this.#about;
    if (!now || subscriptionId === undefined || this.request?.state === 'asking') return;
    this.#show({ ...of, state: 'asking' });
    let receipt: RelationshipReceipt;
    try {
      receipt = await contacts(now).ask({ subscriptionId, ...whom });
    } catch (thrown) {
      const error = toSupportError(thrown);
      this.#show({ ...of, state: 'failed', error });
      announce(`${words().picker.askFailed} ${error.reason ?? ''}`.trim(), { urgent: true });
      return tellFailed('contacts.ask', error);
    }
    const { candidate, remedy } = receipt;
    if (!candidate) {
      this.#show({ ...of, state: 'by-hand', remedy });
      return announce(words().picker.askByHand(isolated(of.name)));
    }
    const name = candidate.label ?? of.name;
    this.#asked.set(candidate.id, candidate);
    this.#pending.add(candidate.id);
    if (whom.partner === this.typed.trim()) this.typed = '';
    this.#show({ key: of.key, name, state: 'asked', remedy });
    announce(words().picker.asked(isolated(name)));
  }

  #show(request: Request): void {
    this.request = request;
    this.#host.requestUpdate();
  }

  get #all(): Candidate[] {
    const items = this.#page?.items ?? [];
    const known = new Set(items.map(({ id }) => id));
    return [...items, ...[...this.#asked.values()].filter(({ id }) => !known.has(id))];
  }

  #take(page: Page<Candidate>): void {
    this.#page = page;
    const { announce, words } = this.#asking;
    for (const { id, label = id, relationship, ...rest } of page.items) {
      if (relationship === 'pending') this.#pending.add(id);
      else if (this.#pending.delete(id) && isEligible({ id, ...rest }))
        announce(words().picker.eligible(isolated(label)));
    }
    const now = this.to && page.items.find(({ id }) => id === this.to!.id);
    if (now && isEligible(now)) this.to = now;
    else if (this.to && (now || page.next === undefined)) {
      announce(words().picker.companyCleared(isolated(this.to.label ?? this.to.id)));
      this.to = undefined;
    }
  }

  #settleAbout(): void {
    const open = this.#asking.chosen().filter((one) => !isFixed(one));
    if (!open.some(({ id }) => id === this.#about)) this.#about = open[0]?.id;
  }

  async #search(text: string, signal: AbortSignal): Promise<LookupAnswer> {
    const store = this.#asking.store();
    if (!store || this.#about === undefined) return { options: [] };
    const page = await contacts(store).search({ subscriptionId: this.#about, ...(text && { text }), size: 25 }, signal);
    return {
      options: page.items.map((each) => toChoice(each, this.#asking.words(), this.#asking.chosen())),
      total: page.total,
      more: page.next !== undefined,
    };
  }
}

export const isEligible = ({ can }: Pick<Candidate, 'can'> & { id: string }): boolean =>
  can?.assign?.state !== 'refused' && can?.assign?.state !== 'absent';
