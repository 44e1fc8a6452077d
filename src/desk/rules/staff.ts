import type { Desk } from '../desk.js';
import type { DeskCase, Due } from '../records.js';
import type { Draft, Kept, State } from '../state.js';
import { talkOf } from '../world/feed.js';
import { agents, personOf } from '../world/people.js';
import { below, hash } from '../world/random.js';
import { entriesIn } from './cases.js';
import { passesAt } from './checks.js';

// Support staff. What they will do is kept with the case and happens when its time has come: while somebody watches,
// at once; otherwise when the case is next asked for, dated as it should have been. So no timer has to run.

const second = 1000;

export const dueAfterCreate = (seed: number, n: number, now: number): Due[] => [
  { at: now + (12 + below(10, seed, 61, n)) * second, what: 'greet' },
];

export const dueAfterPost = (seed: number, { n, version }: DeskCase, now: number): Due[] => [
  { at: now + (9 + below(12, seed, 62, n, version)) * second, what: 'answer' },
];

/** When the next thing happens by itself: an answer, a reseller's word, a call that passes a check, a scan, or a new case being listed. */
export function nextDue(state: State, after: number): number | undefined {
  let next: number | undefined;
  for (const { due = [], listedAt } of state.all('case'))
    for (const at of [...due.map((each) => each.at), ...(listedAt !== undefined && listedAt > after ? [listedAt] : [])])
      if (next === undefined || at < next) next = at;
  for (const { answeredAt } of state.all('relation'))
    if (answeredAt !== undefined && answeredAt > after && (next === undefined || answeredAt < next)) next = answeredAt;
  for (const at of [...state.all('check')].map(passesAt)) if (at > after && at < (next ?? Infinity)) next = at;
  for (const { scannedAt, caseId } of state.all('file'))
    if (caseId !== undefined && scannedAt > after && scannedAt < (next ?? Infinity)) next = scannedAt;
  return next;
}

/** Does what should have been done by now. */
export async function settleStaff({ settings }: Pick<Desk, 'settings'>, kept: Kept): Promise<void> {
  const now = settings.clock.now();
  const late = (state: State) => [...state.all('case')].filter(({ due }) => due?.some(({ at }) => at <= now));
  if (!late(kept.state).length) return;
  // Asked again inside: another tab may have been quicker.
  await kept.write((draft) => {
    for (const supportCase of late(draft)) act(settings.seed, draft, supportCase, now);
  });
}

function act(seed: number, draft: Draft, supportCase: DeskCase, now: number): void {
  const [first] = supportCase.due!.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at);
  if (!first) return;
  const { id, n, language, status, filedBy } = supportCase;
  const { staff, greeting, closing } = talkOf(language);
  const name = personOf(filedBy)?.name?.split(' ')[0] ?? '';
  const step = entriesIn(draft, supportCase);
  const chance = hash(seed, 63, n, step);
  const solves = first.what === 'answer' && supportCase.version > 2 && chance % 3 === 0;
  const next = first.what === 'greet' ? 'in-progress' : solves ? 'solution-proposed' : 'action-required';
  const words =
    first.what === 'greet' ? staff.greet : solves ? staff.solution : staff.asks[chance % staff.asks.length]!;
  draft.addEntry(id, {
    at: first.at,
    author: agents[chance % agents.length]!,
    kind: solves ? 'solution' : 'message',
    channel: 'portal',
    body: { format: 'markdown', text: `${greeting(name)}\n\n${words}\n\n*${closing}*` },
    audience: 'all',
  });
  if (next !== status) {
    draft.addEntry(id, {
      at: first.at,
      author: agents[chance % agents.length]!,
      kind: 'event',
      channel: 'system',
      event: { type: 'status', from: status, to: next },
    });
  }
  const rest = supportCase.due!.filter((each) => each !== first);
  const { due: _due, ...others } = supportCase;
  draft.put('case', id, {
    ...others,
    status: next,
    updatedAt: Math.max(first.at, supportCase.updatedAt),
    version: supportCase.version + Number(next !== status),
    ...(rest.length && { due: rest }),
  });
}
