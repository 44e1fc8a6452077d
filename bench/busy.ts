import type { SupportBackend } from '../src/port/backend.js';
import type { DeskBackend } from 'casekit/adapters/embedded';

const statuses = ['new', 'in-progress', 'action-required', 'solution-proposed'];

/**
 * A desk whose first page never rests: `run` changes one of its cases a hundred times a second and gives a hint each time.
 * Answers are copies of one page, so that both pages of the bench pay for what they do with them and little else.
 */
export async function busyDesk(desk: DeskBackend): Promise<SupportBackend & { run(seconds: number): Promise<number> }> {
  const session = await desk.session.get({}, { locale: 'en' });
  const page = await desk.cases.list({ status: statuses, sort: '-updatedAt', size: 25 }, { locale: 'en' });
  const hints: string[] = [];
  let wake = () => {};
  let changes = 0;

  const change = () => {
    const row = page.items[changes % page.items.length]!;
    row.status = statuses[(statuses.indexOf(row.status) + 1) % statuses.length]!;
    row.updatedAt = new Date().toISOString();
    row.unread = !row.unread;
    changes++;
    hints.push(row.id);
    wake();
  };

  return {
    session: { get: async () => structuredClone(session) },
    cases: { list: async () => structuredClone(page), get: (input, call) => desk.cases.get(input, call) },
    feed: { list: (input, call) => desk.feed.list(input, call) },
    changes: {
      async *watch() {
        for (;;) {
          for (let id = hints.shift(); id !== undefined; id = hints.shift()) yield { what: 'case', id };
          await new Promise<void>((resolve) => (wake = resolve));
        }
      },
    },
    /** Catches up with the clock, so that a busy machine makes no fewer changes. */
    async run(seconds) {
      const start = performance.now();
      const all = seconds * 100;
      for (let made = 0; made < all;) {
        const due = Math.min(all, Math.floor((performance.now() - start) / 10));
        for (; made < due; made++) change();
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      // What came last is shown, too.
      await new Promise((resolve) => setTimeout(resolve, 250));
      return all;
    },
  };
}
