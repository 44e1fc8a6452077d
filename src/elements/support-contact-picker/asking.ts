import { byId, type ControlHost, type Speak } from '../../controls/host.js';
import type { Candidate, RelationshipReceipt, RelationshipRequest } from '../../model/contacts.js';
import type { Remedy } from '../../model/decision.js';
import { type SupportError, toSupportError } from '../../port/error.js';
import { relationships } from '../../store/relationships.js';
import type { SupportStore } from '../../store/store.js';
import { isolated } from '../shared/company.js';
import type { ChangeWords } from './change-words.js';

/** What became of asking one company. `by-hand`: nothing was sent, the remedy is how to ask it. */
export interface Request {
  name: string;
  state: 'asking' | 'asked' | 'failed' | 'by-hand';
  error?: SupportError;
  remedy?: Remedy | undefined;
}

/** Where a company stands that cannot be chosen. */
export const candidatePlace = (id: string): string => `candidate-${id}`;

/** The key of a request whose company is not among the candidates, but was written. */
export const written = '';

interface Means {
  /** Where to ask, and for the support of which subscription. */
  about: () => { store: SupportStore; subscriptionId: string } | undefined;
  words: () => ChangeWords;
  announce: Speak;
  tellFailed: (operation: string, error: SupportError) => void;
}

/** Asks companies for a relationship: until there is one, they cannot be chosen. */
export class Asking {
  /** In place of a company that is not listed: its name or partner id. */
  text = '';
  /** Somebody wanted to ask, and had written nobody. */
  textMissing = false;
  readonly #host: ControlHost;
  readonly #means: Means;
  /** By candidate, and the one that was written. */
  #requests = new Map<string, Request>();
  #asked = new Map<string, Candidate>();

  constructor(host: ControlHost, means: Means) {
    this.#host = host;
    this.#means = means;
  }

  requestOf(key: string): Request | undefined {
    return this.#requests.get(key);
  }

  /** Those who were asked here, as the system answered: it may not list them yet. */
  get asked(): readonly Candidate[] {
    return [...this.#asked.values()];
  }

  /** Another scope or identity. Answers to what was asked there are no longer waited for. */
  forget(): void {
    this.text = '';
    this.textMissing = false;
    this.#requests = new Map();
    this.#asked = new Map();
  }

  async askListed({ id, label = id }: Candidate): Promise<void> {
    await this.#ask(id, label, { candidateId: id });
  }

  async askWritten(): Promise<void> {
    const partner = this.text.trim();
    this.textMissing = !partner;
    this.#host.requestUpdate();
    if (!partner) return void this.#host.updateComplete.then(() => byId(this.#host, 'partner')?.focus());
    const isAsked = await this.#ask(written, partner, { partner });
    if (isAsked && this.text.trim() === partner) this.text = '';
    this.#host.requestUpdate();
  }

  /** Whether the company was asked. */
  async #ask(key: string, name: string, whom: Omit<RelationshipRequest, 'subscriptionId'>): Promise<boolean> {
    const { about, announce, tellFailed, words } = this.#means;
    const requests = this.#requests;
    const from = about();
    if (!from || requests.get(key)?.state === 'asking') return false;
    const show = (request: Request) => {
      requests.set(key, request);
      this.#host.requestUpdate();
    };
    show({ name, state: 'asking' });
    let receipt: RelationshipReceipt;
    try {
      receipt = await relationships(from.store).ask({ subscriptionId: from.subscriptionId, ...whom });
    } catch (thrown) {
      const error = toSupportError(thrown);
      show({ name, state: 'failed', error });
      if (requests === this.#requests) announce(`${words().picker.askFailed} ${error.reason ?? ''}`, { urgent: true });
      tellFailed('contacts.ask', error);
      return false;
    }
    if (requests !== this.#requests) return false;
    const { candidate, remedy } = receipt;
    // The button goes with what it was for. What comes of it stands with the company.
    const place = byId(this.#host, candidatePlace(key));
    if (place?.matches(':focus-within')) place.focus();
    const shown = candidate?.label ?? name;
    show({ name: shown, state: candidate ? 'asked' : 'by-hand', remedy });
    announce(words().picker[candidate ? 'asked' : 'askByHand'](isolated(shown)));
    if (candidate) this.#asked.set(candidate.id, candidate);
    return candidate !== undefined;
  }
}
