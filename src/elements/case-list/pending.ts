import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Follow } from '../../context/follow.js';
import { type CaseRow, presets } from '../../model/case-rows.js';
import type { Asked } from '../../model/plain-ask.js';
import type { SupportError } from '../../port/error.js';
import { caseFiling } from '../../store/case-filing.js';
import { cases } from '../../store/cases.js';
import type { PendingCase } from '../../store/pending-cases.js';
import type { SupportStore } from '../../store/store.js';

/**
 * Cases on their way in the list's scope. They stand above its first page where they belong to what is shown, until the
 * list itself has them.
 */
export class Pending implements ReactiveController {
  readonly #store: () => SupportStore | undefined;
  readonly #follow: Follow<readonly PendingCase[]>;
  readonly #onListed: (row: CaseRow) => void;
  #expected = new Set<string>();

  constructor(
    host: ReactiveControllerHost,
    { store, onListed }: { store: () => SupportStore | undefined; onListed: (row: CaseRow) => void },
  ) {
    this.#store = store;
    this.#onListed = onListed;
    this.#follow = new Follow(host, () => {
      const now = store();
      return now && cases(now).pending;
    });
    host.addController(this);
  }

  /** Those that a list of this would show: new ones for that customer, where no search decides what is seen. */
  shownIn({ query, preset, filters }: Asked): PendingCase[] {
    const scope = this.#store()?.current.scope;
    const open: readonly string[] | undefined = presets[preset];
    if (query.cursor !== undefined || open?.includes('new') === false) return [];
    if (filters.some(({ name }) => name !== 'customer')) return [];
    return (this.#follow.current ?? []).filter(
      (entry) => entry.scope === scope && (query.customer === undefined || entry.draft.customer?.id === query.customer),
    );
  }

  /** Tells of those that the list has now. Called with the rows that are shown. */
  settle(rows: readonly CaseRow[]): void {
    const waiting = new Set((this.#follow.current ?? []).flatMap(({ receipt }) => receipt?.id ?? []));
    for (const row of rows) if (this.#expected.has(row.id) && !waiting.has(row.id)) this.#onListed(row);
    this.#expected = waiting;
  }

  dismiss({ localId }: PendingCase): void {
    const store = this.#store();
    if (store) caseFiling(store).dismiss(localId);
  }

  /** Sends it again as it was. */
  retry(entry: PendingCase): void {
    const store = this.#store();
    // Failing again, it stands in the list again, with its reason.
    if (store)
      void caseFiling(store)
        .again(entry)
        .catch(() => undefined);
  }

  /** Could sending it again file it twice? Then its writer has to look for it first. */
  mayRetry({ error }: PendingCase): boolean {
    const safe = this.#store()?.session?.current.value?.policy.repeat === 'safe';
    return isPassing(error) && (safe || error?.kind !== 'unknown-outcome');
  }

  hostDisconnected(): void {
    this.#expected.clear();
  }
}

/** Nothing was wrong with what was sent. */
const isPassing = (error: SupportError | undefined): boolean =>
  error !== undefined && ['offline', 'unavailable', 'rate-limited', 'unknown-outcome'].includes(error.kind);
