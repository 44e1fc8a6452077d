import { type TemplateResult, nothing } from 'lit';
import type { ControlHost, Speak } from '../../controls/host.js';
import type { Localize } from '../../messages/localize.js';
import type { Case } from '../../model/cases.js';
import { refused } from '../../model/decision.js';
import type { FeedEntry } from '../../model/feed.js';
import type { Session } from '../../model/session.js';
import type { SupportError } from '../../port/error.js';
import { oneCase } from '../../store/one-case.js';
import type { SupportStore } from '../../store/store.js';
import { adopt } from './adopted.styles.js';
import type { ComposerParts } from './composer.js';
import { Furnishing } from './furnishing.js';
import type { History } from './history.js';
import { followKey, reveal } from './moving.js';
import { composerParts, refusal } from './reply-view.js';
import { Replying } from './replying.js';
import { staleNotice } from './stale.js';

export interface RestOptions {
  host: ControlHost;
  store: () => SupportStore | undefined;
  history: History;
  session: () => Session | undefined;
  reader: () => string | undefined;
  /** The case as it was asked for. */
  askedId: () => string | undefined;
  localize: Localize;
  heading: (content: unknown, depth: number, id?: string) => TemplateResult;
  /** Rank of an entry's heading. */
  rank: () => number;
  announce: Speak;
  tellFailed: (operation: string, error: SupportError) => void;
}

/**
 * All of a feed that is not needed to show its first entries: texts as they were meant, files, the case, answering, keys.
 * Fetched once the entries are there.
 */
export class Rest {
  readonly #options: RestOptions;
  readonly #furnishing: Furnishing;
  readonly #replying: Replying;
  readonly followKey = followKey;
  readonly reveal = reveal;

  constructor(options: RestOptions) {
    this.#options = options;
    adopt(options.host);
    this.#furnishing = new Furnishing(options);
    this.#replying = new Replying(options);
  }

  /** The id that a case has, whatever it was asked for by. */
  idOf(asked: string | undefined): string | undefined {
    const store = this.#options.store();
    return store && asked !== undefined ? oneCase(store).get(asked)?.current.value?.id : undefined;
  }

  get supportCase(): Case | undefined {
    return this.#replying.supportCase;
  }

  body = (entry: FeedEntry) => this.#furnishing.body(entry);

  files = (entry: FeedEntry) => this.#furnishing.files(entry, this.supportCase?.id);

  shown = (feed: Element | null) => this.#furnishing.shown(feed);

  stale = (error: SupportError) => staleNotice(error, this.#options);

  /** A reply is on its way. */
  get sending(): boolean {
    return this.#replying.reply?.busy ?? false;
  }

  /** It is known that no reply is possible. */
  get readOnly(): boolean {
    const state = this.#replying.decision?.state;
    return state === 'refused' || state === 'absent';
  }

  typed = () => this.#replying.typed();

  send = () => this.#replying.send();

  /** The composer, as far as it depends on the case; or what stands in its place. */
  composing(): { instead?: unknown; parts?: ComposerParts } {
    const replying = this.#replying;
    replying.follow();
    const { decision } = replying;
    if (decision?.state === 'absent') return { instead: nothing };
    if (decision && refused(decision)) return { instead: refusal(decision, replying, this.#options) };
    return { parts: composerParts(replying, this.#options) };
  }
}
