import type { CaseChange, ChangeReceipt } from '../../model/cases.js';
import type { Decision } from '../../model/decision.js';
import { problemsOf } from '../../model/form-rules/problems.js';
import { isEmail } from '../../model/form-rules/shapes.js';
import type { Values } from '../../model/forms.js';
import { SupportError } from '../../port/error.js';
import type { Ask } from '../desk.js';
import type { DeskCase, DeskEntry } from '../records.js';
import type { Draft } from '../state.js';
import { findCase } from './cases.js';
import { decisionsOf } from './decisions.js';
import { takeFiles } from './files.js';
import { once } from './once.js';
import { postTo } from './post.js';
import { sayProblem } from './problems.js';
import { dueAfterPost } from './staff.js';
import { entriesIn } from './cases.js';
import { toCase } from './views.js';

type Refused = NonNullable<ChangeReceipt['refused']>;
interface Outcome {
  applied: string[];
  refused: Refused;
}
type PartName = keyof CaseChange['parts'];

/** Parts in the order in which they take hold: what opens comes first, what closes last. */
const order: readonly PartName[] = ['reopen', 'severity', 'escalate', 'share', 'alerts', 'files', 'close'];

/** Makes one or several changes at once. What is refused of it is told, the rest takes hold. */
export function changeCase(ask: Ask<Draft>, change: CaseChange): ChangeReceipt {
  const { applied, refused } = once(ask, 'cases.change', change, () => apply(ask, change));
  return { applied, ...(refused.length && { refused }), case: toCase(ask, findCase(ask, change.id)) };
}

function apply(ask: Ask<Draft>, { id, version, parts, message }: CaseChange): Outcome {
  const { state, texts, now } = ask;
  let supportCase = findCase(ask, id);
  if (version !== undefined && version !== String(supportCase.version)) {
    throw new SupportError('conflict', { reason: texts.errors.conflict, current: toCase(ask, supportCase) });
  }
  const outcome: Outcome = { applied: [], refused: [] };
  const asked = order.filter((part) => parts[part] !== undefined);
  if (!asked.length && !message)
    throw new SupportError('invalid', { code: 'no-change', reason: texts.errors.noChange });

  for (const part of asked) {
    if (part === 'close' && message) supportCase = post(ask, supportCase, message, outcome);
    const decision = decisionsOf(ask, supportCase)[part];
    const refusal = whyNot(ask, decision, valuesOf(parts[part]), decision?.fields);
    if (refusal) {
      outcome.refused.push({ part, ...refusal });
      continue;
    }
    const changed = takeHold(ask, supportCase, part, parts, outcome);
    if (!changed) continue;
    supportCase = { ...changed, version: supportCase.version + 1, updatedAt: Math.max(now, supportCase.updatedAt) };
    state.put('case', supportCase.id, supportCase);
    if (!outcome.applied.includes(part)) outcome.applied.push(part);
  }
  if (message && !asked.includes('close')) post(ask, supportCase, message, outcome);
  return outcome;
}

function post(
  ask: Ask<Draft>,
  supportCase: DeskCase,
  message: NonNullable<CaseChange['message']>,
  outcome: Outcome,
): DeskCase {
  postTo(ask, supportCase, message);
  outcome.applied.push('message');
  return findCase(ask, supportCase.id);
}

const valuesOf = (part: unknown): Values => (part as { values?: Values } | undefined)?.values ?? {};

/** Why a part is refused, if it is: by the case's own decision, or by what its little form lacks. */
function whyNot(
  { texts }: Ask<Draft>,
  decision: Decision | undefined,
  values: Values,
  fields: Parameters<typeof problemsOf>[0]['fields'] = [],
): Decision | undefined {
  if (!decision || decision.state === 'absent')
    return { state: 'refused', code: 'absent', reason: texts.errors.noChange };
  if (decision.state === 'refused') {
    const { state, code, reason, remedy } = decision;
    return { state, code, reason, remedy };
  }
  const problem = problemsOf({ id: 'action', fields }, values)[0];
  if (!problem) return undefined;
  const { label } = fields.find(({ id }) => id === problem.field)!;
  return { state: 'refused', code: 'invalid', reason: `${label}: ${sayProblem(texts, problem.key, problem.args)}` };
}

/** Writes one part into the history; the case as it is then, or nothing where nothing changed. */
function takeHold(
  ask: Ask<Draft>,
  supportCase: DeskCase,
  part: PartName,
  parts: CaseChange['parts'],
  outcome: Outcome,
): DeskCase | undefined {
  const { state, now, settings, texts, who } = ask;
  const note = (event: NonNullable<DeskEntry['event']>, text?: unknown, files?: string[]) =>
    state.addEntry(supportCase.id, {
      at: now,
      author: who.person,
      kind: 'event',
      channel: 'portal',
      event,
      ...(typeof text === 'string' && text.trim() && { body: { format: 'text', text } }),
      ...(files?.length && { files }),
    });
  const { status } = supportCase;
  switch (part) {
    case 'severity': {
      const { to, values } = parts.severity!;
      if (!/^S[1-4]$/.test(to) || to === supportCase.severity) {
        const reason = to === supportCase.severity ? texts.actions.sameSeverity : texts.errors.option;
        outcome.refused.push({ part, state: 'refused', code: 'severity', reason });
        return undefined;
      }
      note({ type: 'severity', from: supportCase.severity, to }, values?.['reason']);
      return { ...supportCase, severity: to };
    }
    case 'close': {
      note({ type: 'status', from: status, to: 'closed' }, parts.close!.values?.['notes']);
      const { due: _due, ...rest } = supportCase;
      return { ...rest, status: 'closed', closedAt: now };
    }
    case 'reopen': {
      note({ type: 'status', from: status, to: 'in-progress' }, parts.reopen!.values?.['reason']);
      const { closedAt: _closedAt, ...rest } = supportCase;
      return {
        ...rest,
        status: 'in-progress',
        ...(settings.staff && { due: dueAfterPost(settings.seed, supportCase, now) }),
      };
    }
    case 'escalate':
      note({ type: 'escalated' }, parts.escalate!.values?.['reason']);
      return { ...supportCase, flags: [...supportCase.flags, 'escalated'] };
    case 'share':
      return share(ask, supportCase, parts.share!, outcome, note);
    case 'alerts':
      return alert(ask, supportCase, parts.alerts!, outcome);
    case 'files': {
      const { taken, refused } = takeFiles(ask, parts.files!.add, supportCase.id, entriesIn(state, supportCase));
      for (const { id, reason } of refused)
        outcome.refused.push({ part, item: id, state: 'refused', code: 'file', reason });
      if (!taken.length) return undefined;
      note({ type: 'file', to: taken.map((id) => state.get('file', id)!.name).join(', ') }, undefined, taken);
      return supportCase;
    }
  }
}

/** Mails about this case go to further addresses, or no longer. Nobody gets to see the case by it. */
function alert(
  { texts }: Ask<Draft>,
  supportCase: DeskCase,
  { add = [], remove = [] }: NonNullable<CaseChange['parts']['alerts']>,
  outcome: Outcome,
): DeskCase | undefined {
  const before = supportCase.alerts ?? [];
  const kept = before.filter((address) => !remove.includes(address));
  const added: string[] = [];
  for (const item of add) {
    const address = item.trim();
    if (!isEmail(address)) {
      const reason = texts.errors.address(item);
      outcome.refused.push({ part: 'alerts', item, state: 'refused', code: 'address', reason });
    } else if (![...kept, ...added].some((known) => known.toLowerCase() === address.toLowerCase())) added.push(address);
  }
  if (!added.length && kept.length === before.length) return undefined;
  return { ...supportCase, alerts: [...kept, ...added] };
}

function share(
  { texts }: Ask<Draft>,
  supportCase: DeskCase,
  { add = [], remove = [] }: NonNullable<CaseChange['parts']['share']>,
  outcome: Outcome,
  note: (event: NonNullable<DeskEntry['event']>) => void,
): DeskCase | undefined {
  const before = supportCase.shared;
  let shared = before.filter(({ id }) => !remove.includes(id));
  for (const { address } of before.filter((each) => !shared.includes(each))) note({ type: 'unshared', to: address });
  for (const item of add) {
    const address = item.trim();
    const known = shared.some((each) => each.address.toLowerCase() === address.toLowerCase());
    const reason = !isEmail(address)
      ? texts.errors.address(item)
      : known
        ? texts.errors.sharedAlready(address)
        : undefined;
    if (reason !== undefined) {
      outcome.refused.push({ part: 'share', item, state: 'refused', code: known ? 'known' : 'address', reason });
      continue;
    }
    shared = [...shared, { id: address.toLowerCase(), address }];
    note({ type: 'shared', to: address });
  }
  return shared.length === before.length && shared.every((each) => before.includes(each))
    ? undefined
    : { ...supportCase, shared };
}
