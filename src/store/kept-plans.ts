import type { Candidate } from '../model/contacts.js';
import type { Subscription } from '../model/customers.js';
import type { Ref } from '../model/text.js';
import { SupportError } from '../port/error.js';
import type { ContactPlan } from './contact-plan.js';
import { type Draft, type DraftAbout, kindOf } from './draft.js';
import { type Book, bookOf } from './ledger.js';
import { type PlanRow, planned } from './plan-rows.js';
import type { SupportStore } from './store.js';
import { subscriptions } from './subscriptions.js';

/** A change of support contacts as it outlives the page: which subscriptions, to whom, and how far it has come. Read anew, not believed. */
export interface KeptPlan {
  to?: { id: string; label?: string | undefined; kind?: string | undefined } | undefined;
  /** Somebody has confirmed it: what is left is to be gone on with. */
  confirmed?: true;
  rows: readonly KeptRow[];
}
export interface KeptRow {
  id: string;
  from?: Ref | undefined;
  state: PlanRow['state'];
  /** Somebody else had chosen `from` meanwhile, and no person has said yet what is to be. */
  conflict?: true;
}

const slot = 'plan:contact';
/** Milliseconds that what is kept of a plan that runs may be behind it. */
const soon = 400;

export const isKeptPlan = (draft: Draft): draft is Draft<KeptPlan> => kindOf(draft) === 'plan';

/** Rows that are still to be done. */
export const leftOf = ({ content }: Draft<KeptPlan>): number =>
  content.rows.filter(({ state }) => state === 'planned' || state === 'running' || state === 'failed').length;

/** Drafts of choices that stand before somebody's eyes in an element of this page: no other one offers them. */
export const shownHere = (book: Book): Map<string, true> => book.shelf(shownHere);

/** A choice that nobody has confirmed yet. */
export function keepChoice(book: Book, id: string, chosen: readonly Subscription[], to: Candidate | undefined): void {
  const rows = chosen.map((one) => ({ id: one.id, from: fromOf(one), state: 'planned' as const }));
  const content: KeptPlan = { ...(to && { to: companyOf(to) }), rows };
  book.put(id, slot, content, aboutOf(chosen, to));
}

/** Keeps a plan that was confirmed as far as it has come, until nothing of it is left. Returns the way to end that. */
export function keepPlan(store: SupportStore, plan: ContactPlan, id: string): () => void {
  const book = bookOf(store)!;
  const about = aboutOf(
    plan.current.map(({ subscription }) => subscription),
    plan.to,
  );
  const forgotten = book.last.forgotten.current;
  const write = () => {
    // Whoever has let all be forgotten has let this be forgotten, too.
    if (book.last.forgotten.current !== forgotten) return;
    const open = plan.current.some(({ state }) => state === 'planned' || state === 'failed');
    if (!open && !plan.progress.running) return book.last.drop(id);
    const rows = plan.current.map(({ subscription, from, state, conflict }) => ({
      id: subscription.id,
      from,
      state,
      ...(conflict && { conflict }),
    }));
    book.last.put(id, slot, { to: companyOf(plan.to), confirmed: true, rows } satisfies KeptPlan, about);
  };
  // While it runs, not with each row: the page has better things to do.
  const { clock } = store.engine!.options;
  let due: (() => void) | undefined;
  const now = () => {
    due?.();
    due = undefined;
    write();
  };
  write();
  const stop = plan.watch(() => {
    if (!plan.progress.running) now();
    else due ??= clock.after(soon, now);
  });
  return () => {
    stop();
    due?.();
    book.last.drop(id);
  };
}

/** The subscriptions of a kept plan as they are now. Those that can no longer be seen are left out. */
export async function subscriptionsOf(store: SupportStore, { rows }: KeptPlan): Promise<Subscription[]> {
  const found: Subscription[] = [];
  for (let at = 0; at < rows.length; at += 100) {
    const ids = rows.slice(at, at + 100).map(({ id }) => id);
    found.push(...(await subscriptions(store).all({ ids, size: 100 })));
  }
  return found;
}

/** How a row stands now that was so when it was last heard of: nobody is overruled whom its person did not see. */
export function rowNow(kept: KeptRow, subscription: Subscription, to: Candidate): PlanRow {
  const row = planned(subscription, to);
  const now = subscription.contact?.id;
  const { from, state } = kept;
  if (state === 'done' || state === 'running') {
    if (now === to.id) return { ...row, from, state: 'done' };
    if (state === 'done') return { ...row, from, state: 'left' };
  }
  if (state === 'undone' || state === 'left') return { ...row, from, state };
  if (row.state !== 'planned' || (now === from?.id && !kept.conflict)) return row;
  return { ...row, state: 'failed', conflict: true, error: new SupportError('conflict') };
}

const fromOf = ({ contact }: Subscription): Ref | undefined => contact && { id: contact.id, label: contact.label };

const companyOf = ({ id, label, kind }: Candidate): KeptPlan['to'] => ({ id, label, kind });

/** What a list of drafts says of it. */
function aboutOf(chosen: readonly Subscription[], to: Candidate | undefined): DraftAbout {
  const [first] = chosen;
  const isOne = chosen.every(({ customer }) => customer.id === first?.customer.id);
  return { title: to && (to.label ?? to.id), customer: isOne ? first?.customer : undefined };
}
