import type { ActionDecision } from '../../model/cases.js';
import type { Decision } from '../../model/decision.js';
import type { Field } from '../../model/forms.js';
import type { Ask } from '../desk.js';
import type { DeskCase } from '../records.js';
import { sayDay } from '../texts/index.js';
import { companyOf, reopenUntil } from './cases.js';
import { missing } from './who.js';

const refused = (code: string, reason: string, remedy?: string): Decision => ({
  state: 'refused',
  code,
  reason,
  ...(remedy !== undefined && { remedy: { text: remedy } }),
});

/** What may be done to a case now, and what has to be said with it. */
export function decisionsOf(
  ask: Pick<Ask, 'book' | 'texts' | 'now' | 'who'>,
  supportCase: DeskCase,
): Record<string, ActionDecision> {
  const decisions = allowedTo(ask, supportCase);
  const right = missing(ask, 'support');
  if (!right) return decisions;
  const entries = Object.entries(decisions).map(([action, decision]) => [
    action,
    decision.state === 'absent' ? decision : right,
  ]);
  return Object.fromEntries(entries);
}

/** What may be done to it by somebody who may use support. */
function allowedTo(
  ask: Pick<Ask, 'book' | 'texts' | 'now' | 'who'>,
  supportCase: DeskCase,
): Record<string, ActionDecision> {
  const { texts, book, now } = ask;
  const { actions } = texts;
  const closed = supportCase.status === 'closed';
  const over = closed && now > reopenUntil(supportCase);
  const company = companyOf(book, supportCase.company)!;

  const whenOpen = (fields: Field[] = []): ActionDecision =>
    closed
      ? refused('closed', actions.closed, over ? actions.followUp : actions.reopenFirst)
      : { state: 'allowed', fields };
  const untilOver = (): ActionDecision =>
    over
      ? refused('window-over', actions.windowOver(sayDay(ask, reopenUntil(supportCase))), actions.followUp)
      : { state: 'allowed' };

  return {
    reply: untilOver(),
    files: untilOver(),
    severity: whenOpen([note('reason', actions.reason, actions.severityHint)]),
    share: whenOpen(),
    alerts: whenOpen(),
    close: closed
      ? { state: 'absent' }
      : { state: 'allowed', fields: [note('notes', actions.notes, actions.notesHint)] },
    reopen: closed
      ? { ...untilOver(), ...(!over && { fields: [note('reason', actions.reason, actions.reopenHint)] }) }
      : { state: 'absent' },
    escalate: closed
      ? { state: 'absent' }
      : supportCase.flags.includes('escalated')
        ? refused('escalated', actions.escalated)
        : company.plan === 'premium'
          ? { state: 'allowed', fields: escalation(ask) }
          : refused('plan', actions.standard(company.name), actions.standardRemedy),
  };
}

const note = (id: string, label: string, hint: string): Field => ({
  id,
  kind: 'longtext',
  label,
  hint,
  required: true,
  maxLength: 4000,
});

const escalation = ({ texts: { actions } }: Pick<Ask, 'texts'>): Field[] => [
  {
    id: 'why',
    kind: 'choice',
    label: actions.why,
    required: true,
    options: Object.entries(actions.whys).map(([id, label]) => ({ id, label })),
  },
  note('reason', actions.reason, actions.escalateHint),
];
