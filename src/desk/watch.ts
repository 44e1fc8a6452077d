import type { Hint } from '../model/changes.js';
import type { Call } from '../port/call.js';
import type { Desk } from './desk.js';
import type { Row } from './keep/keep.js';
import { nextDue, settleStaff } from './rules/staff.js';
import { placeOfId } from './world/book.js';

/**
 * Hints about what this tab, other tabs and the staff did. While somebody watches, a timer waits for the next thing
 * that happens by itself, and a channel listens to other tabs; afterwards neither is left.
 */
export function hintsOf(desk: Desk): (input: { after?: string | undefined }, call?: Call) => AsyncIterable<Hint> {
  const watchers = new Set<(rows: readonly Row[]) => void>();

  const start = async () => {
    const { kept, keep } = await desk.opened();
    const { clock } = desk.settings;
    let cancel = () => {};
    let ended = false;
    const settle = async () => {
      await kept.refresh();
      await settleStaff(desk, kept);
      plan();
    };
    const plan = () => {
      cancel();
      const at = ended ? undefined : nextDue(kept.state, clock.now());
      cancel = at === undefined ? () => {} : clock.after(Math.max(0, at - clock.now()), () => void act());
    };
    const act = async () => {
      const listed = [...kept.state.all('case')].filter(
        ({ listedAt }) => listedAt !== undefined && listedAt <= clock.now(),
      );
      await settle();
      // A case that is listed from now on was written long before: told again.
      tell(listed.filter(({ id }) => !told.has(id)).map(({ id }) => ({ key: `case/${id}`, rev: kept.state.rev })));
      for (const { id } of listed) told.add(id);
    };
    const told = new Set<string>();
    const tell = (rows: readonly Row[]) => {
      for (const watcher of watchers) watcher(rows);
    };
    kept.onRows((rows) => {
      tell(rows);
      plan();
    });
    const deaf = keep.listen(() => void kept.refresh());
    plan();
    return () => {
      ended = true;
      cancel();
      deaf();
      kept.onRows(() => {});
    };
  };

  let starting: Promise<() => void> | undefined;
  const enter = (watcher: (rows: readonly Row[]) => void) => {
    watchers.add(watcher);
    starting ??= start();
    return () => {
      watchers.delete(watcher);
      if (watchers.size || !starting) return;
      const begun = starting;
      starting = undefined;
      void begun.then((end) => end());
    };
  };

  return (input, call = {}) => ({
    [Symbol.asyncIterator]() {
      const queue = new Map<string, Hint>();
      let wake = () => {};
      let done = false;
      let leave = () => {};
      const take = (rows: readonly Row[]) => {
        for (const row of rows)
          for (const hint of hintOf(row, call.as)) queue.set(`${hint.what} ${hint.id ?? ''}`, hint);
        wake();
      };
      const end = () => {
        done = true;
        leave();
        wake();
      };
      const begun = (async () => {
        if (done) return;
        leave = enter(take);
        const { kept } = await desk.opened();
        await kept.refresh();
        const after = Number(input.after);
        if (input.after !== undefined && Number.isFinite(after)) take(kept.state.changedAfter(after));
      })();
      call.signal?.addEventListener('abort', end, { once: true });
      if (call.signal?.aborted) end();
      return {
        async next() {
          await begun;
          while (!done && !queue.size) await new Promise<void>((resolve) => (wake = resolve));
          const [first] = queue;
          if (done || !first) return { done: true, value: undefined };
          queue.delete(first[0]);
          return { done: false, value: first[1] };
        },
        async return() {
          call.signal?.removeEventListener('abort', end);
          end();
          return { done: true, value: undefined };
        },
      };
    },
  });
}

/** What a written row means to somebody who watches; nothing where it is none of that person's business. */
function hintOf({ key, rev }: Row, as: string | undefined): Hint[] {
  const [kind, id = ''] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
  const after = String(rev);
  const caseId = kind === 'entry' ? id.slice(0, id.lastIndexOf('/')) : id;
  if (!['case', 'entry', 'read'].includes(kind) || (as !== undefined && placeOfId(caseId)?.scope !== as)) return [];
  if (kind === 'entry') return [{ what: 'feed', id: caseId, after }];
  return [
    { what: 'case', id: caseId, after },
    { what: 'cases', after },
  ];
}
