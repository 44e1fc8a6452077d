import type { Hint } from '../model/changes.js';
import type { Call } from '../port/call.js';
import type { Desk } from './desk.js';
import type { Row } from './keep/keep.js';
import type { DeskFile } from './records.js';
import { passesAt } from './rules/checks.js';
import { nextDue, settleStaff } from './rules/staff.js';
import { placeOfId } from './world/book.js';

interface Watcher {
  take(rows: readonly Row[]): void;
  fail(error: unknown): void;
}

/**
 * Hints about what this tab, other tabs and the staff did. While somebody watches, a timer waits for the next thing
 * that happens by itself, and a channel listens to other tabs; afterwards neither is left.
 */
export function hintsOf(desk: Desk): (input: { after?: string | undefined }, call?: Call) => AsyncIterable<Hint> {
  const watchers = new Set<Watcher>();
  let lookout: Promise<() => void> | undefined;

  const enter = (watcher: Watcher) => {
    watchers.add(watcher);
    lookout ??= lookOut(desk, watchers);
    return () => {
      watchers.delete(watcher);
      if (watchers.size) return;
      const ended = lookout;
      lookout = undefined;
      void ended?.then((end) => end());
    };
  };
  return (input, call = {}) => ({ [Symbol.asyncIterator]: () => follow(desk, enter, input.after, call) });
}

/** What goes on while somebody watches; answers the way to end it. */
async function lookOut(desk: Desk, watchers: ReadonlySet<Watcher>): Promise<() => void> {
  const { kept, keep } = await desk.opened();
  const { clock } = desk.settings;
  const isListed = ({ listedAt = Infinity }: { listedAt?: number }) => listedAt <= clock.now();
  const listed = new Set([...kept.state.all('case')].filter(isListed).map(({ id }) => id));
  const answered = new Set<string>();
  const isScanned = ({ caseId, scannedAt }: DeskFile) => caseId !== undefined && scannedAt <= clock.now();
  const scanned = new Set([...kept.state.all('file')].filter(isScanned).map(({ id }) => id));
  let cancel = () => {};
  let ended = false;

  const tell = (rows: readonly Row[]) => {
    for (const watcher of watchers) watcher.take(rows);
  };
  const fail = (error: unknown) => {
    for (const watcher of watchers) watcher.fail(error);
  };
  const plan = () => {
    cancel();
    const at = ended ? undefined : nextDue(kept.state, clock.now());
    if (at !== undefined) cancel = clock.after(Math.max(0, at - clock.now()), () => void act().catch(fail));
  };
  const act = async () => {
    await kept.refresh();
    await settleStaff(desk, kept);
    // A case that is listed from now on was written some time ago: told once more.
    for (const supportCase of kept.state.all('case')) {
      if (!isListed(supportCase) || listed.has(supportCase.id)) continue;
      listed.add(supportCase.id);
      tell([{ key: `case/${supportCase.id}`, rev: kept.state.rev }]);
    }
    // So has a reseller that answers: it is told when its answer counts.
    for (const { scope, candidate, answeredAt = Infinity } of kept.state.all('relation')) {
      const key = `relation/${scope}/${candidate}`;
      if (answeredAt > clock.now() || answered.has(key)) continue;
      answered.add(key);
      tell([{ key, rev: kept.state.rev }]);
    }
    // And so has a check that was passed by a call.
    for (const check of kept.state.all('check')) {
      const key = `check/${check.caseId}`;
      if (!desk.settings.staff || passesAt(check) > clock.now() || answered.has(key)) continue;
      answered.add(key);
      tell([{ key, rev: kept.state.rev }]);
    }
    // And so has a scan of a file of a case.
    for (const file of kept.state.all('file')) {
      if (!isScanned(file) || scanned.has(file.id)) continue;
      scanned.add(file.id);
      tell([`case/${file.caseId}`, `entry/${file.caseId}/${file.entry}`].map((key) => ({ key, rev: kept.state.rev })));
    }
    plan();
  };

  const unheard = kept.onRows((rows) => {
    tell(rows);
    plan();
  });
  const deaf = keep.listen(() => void kept.refresh().catch(fail));
  plan();
  return () => {
    ended = true;
    cancel();
    unheard();
    deaf();
  };
}

/** One reader's hints. What was not fetched yet is told once, however often it happened. */
function follow(
  desk: Desk,
  enter: (watcher: Watcher) => () => void,
  after: string | undefined,
  { as, signal }: Call,
): AsyncIterator<Hint> {
  const queue = new Map<string, Hint>();
  const state: { done: boolean; error?: unknown } = { done: false };
  let wake = () => {};
  const leave = enter({
    take(rows) {
      for (const row of rows) for (const hint of hintsIn(row, as)) queue.set(`${hint.what} ${hint.id ?? ''}`, hint);
      wake();
    },
    fail(error) {
      state.error = error;
      wake();
    },
  });
  const end = () => {
    state.done = true;
    signal?.removeEventListener('abort', end);
    leave();
    wake();
  };
  signal?.addEventListener('abort', end, { once: true });
  if (signal?.aborted) end();

  const missed = async () => {
    const { kept } = await desk.opened();
    await kept.refresh();
    const rows = after === undefined || !/^\d+$/.test(after) ? [] : kept.state.changedAfter(Number(after));
    for (const row of rows) for (const hint of hintsIn(row, as)) queue.set(`${hint.what} ${hint.id ?? ''}`, hint);
  };
  let begun: Promise<void> | undefined;

  return {
    async next() {
      await (begun ??= missed());
      for (;;) {
        if (state.done) return { done: true, value: undefined };
        if ('error' in state) {
          end();
          throw state.error;
        }
        const [first] = queue;
        if (first) {
          queue.delete(first[0]);
          return { done: false, value: first[1] };
        }
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    async return() {
      end();
      return { done: true, value: undefined };
    },
  };
}

/** What a written row means to somebody who watches; nothing where it is none of that person's business. */
function hintsIn({ key, rev }: Row, as: string | undefined): Hint[] {
  const slash = key.indexOf('/');
  const [kind, id] = [key.slice(0, slash), key.slice(slash + 1)];
  const caseId = kind === 'entry' ? id.slice(0, id.lastIndexOf('/')) : id;
  if (kind === 'relation' || kind === 'contact')
    return as === undefined || kind === 'contact' || id.startsWith(`${as}/`)
      ? [{ what: 'contacts', after: String(rev) }]
      : [];
  if (!['case', 'entry', 'read', 'check'].includes(kind) || (as !== undefined && placeOfId(caseId)?.scope !== as))
    return [];
  const after = String(rev);
  if (kind === 'entry') return [{ what: 'feed', id: caseId, after }];
  return [
    { what: 'case', id: caseId, after },
    { what: 'cases', after },
  ];
}
