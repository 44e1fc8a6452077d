import { bookOf } from '../../src/store/ledger.js';
import { type Outbox, outboxOf } from '../../src/store/outbox.js';
import { entriesLike } from '../../src/store/outgoing.js';
import { replies } from '../../src/store/replies.js';
import { tendAdditions } from './afterwards.js';
import { type Scope, type Tab, patiently } from './ground.js';
import type { People } from './people.js';
import { marksOf } from './pieces.js';

/** Does what the kit asks for with a message that has not arrived. */
export async function tend(people: People, n: number): Promise<unknown> {
  const tab = people.tab(n);
  const scope = tab.store.current.scope as Scope;
  const box = outboxOf(tab.in(scope))!;
  return (await tendIn(people, tab, scope, box, n)) !== false || tendAdditions(people, tab, scope);
}

export async function tendIn(people: People, tab: Tab, scope: Scope, box: Outbox, n: number): Promise<unknown> {
  const book = bookOf(tab.in(scope))!;
  const stuck = box
    .of()
    .filter(({ id, content: { state } }) => state !== 'waiting' && state !== 'sending' && book.isMine(id));
  const found = stuck[n % Math.max(stuck.length, 1)];
  if (!found) return false;
  const { state, message } = found.content;
  if (state === 'unsure') {
    // Whoever does not know looks, once everything has had the time to arrive.
    const ask = () => tab.backend.feed.list({ caseId: message.caseId, size: 200 }, { as: scope });
    const page = await patiently(people.ground.clock, ask, 11);
    if (!Array.isArray(page?.items)) return undefined;
    people.counts.recognised++;
    if (entriesLike(page.items, found, undefined).length) return box.discard(found.id);
  }
  if (state === 'failed' && (n % 3 === 0 || found.files?.length)) {
    const reply = replies(tab.in(scope)).of(message.caseId)!;
    if (reply.busy) return false;
    reply.takeBack(found.id);
    for (const { n: which } of marksOf(found)) people.pieces[which]!.tab = tab;
  } else box.retry(found.id);
  people.counts.tended++;
  return undefined;
}
