import type { Check, CheckAnswer, CheckList } from '../../model/checks.js';
import { SupportError } from '../../port/error.js';
import { day, instant, minute } from '../clock.js';
import type { Ask } from '../desk.js';
import type { DeskCase, DeskCheck } from '../records.js';
import type { Draft } from '../state.js';
import { placeOf } from '../world/calendar.js';
import { checkCode, situationAt } from '../world/situations.js';
import { findCase } from './cases.js';
import { once } from './once.js';
import { need } from './who.js';

const attempts = 3;

type Look = Pick<Ask, 'state' | 'book' | 'texts' | 'now' | 'settings'>;

/** The check that support has asked for in a case, as it stands now. */
export function checkOf(look: Look, supportCase: DeskCase): Check | undefined {
  const { state, book, texts, now, settings } = look;
  const { id, n } = supportCase;
  const began = n >= 0 && n < book.size ? situationAt(book.size, placeOf(book, n))?.check : undefined;
  if (began === undefined) return undefined;
  const said = texts.acting.checks;
  const kept: DeskCheck = state.get('check', id) ?? beginning(id, began);
  const until = book.origin + (began === 'expired' ? -1 : 1) * day;
  const called = settings.staff && passesAt(kept) <= now;
  const now_ =
    kept.state !== 'asked'
      ? kept.state
      : called
        ? 'passed'
        : now > until
          ? 'expired'
          : kept.callAt !== undefined
            ? 'calling'
            : 'asked';
  const over = now_ === 'refused' || now_ === 'expired';
  const left = attempts - kept.wrong;
  return {
    id: `${id}/check`,
    caseId: id,
    state: now_,
    by: now_ === 'passed' || over ? [] : ['code', 'call-back'],
    why: said.why,
    sentTo: '+31 •• ••• •131',
    phones: ['+31 30 555 0131', '+31 30 555 0130'],
    ...(kept.callTo !== undefined && { callTo: kept.callTo, callAt: instant(kept.callAt!) }),
    until: instant(until),
    ...(now_ === 'asked' && { attemptsLeft: left }),
    ...(now_ === 'asked' && kept.wrong > 0 && { reason: said.wrong(left) }),
    ...(over && { reason: said[now_], remedy: { text: said.call, href: 'tel:+31205550199' } }),
  };
}

/** When somebody has been called and has answered; never, where nobody asked for a call or a code came first. */
export const passesAt = ({ state, callAt }: DeskCheck): number =>
  state === 'asked' && callAt !== undefined ? callAt + 2 * minute : Infinity;

const beginning = (caseId: string, began: string): DeskCheck => ({
  caseId,
  state: began === 'passed' || began === 'refused' ? began : 'asked',
  wrong: began === 'refused' ? attempts : 0,
});

export function listChecks(ask: Ask, { caseId }: { caseId: string }): CheckList {
  const check = checkOf(ask, findCase(ask, caseId));
  return { items: check ? [check] : [] };
}

/** Support reads nothing in a case before its check is passed. */
export function needPassed(look: Look, supportCase: DeskCase): void {
  const check = checkOf(look, supportCase);
  if (!check || check.state === 'passed') return;
  const said = look.texts.acting.checks;
  throw new SupportError('check-required', {
    code: 'check',
    reason: check.reason ?? said.first,
    remedy: check.remedy ?? { text: said.remedy },
  });
}

/** A code, or the wish to be called. A wrong code is an answer, not an error: the check says what is left. */
export function answerCheck(ask: Ask<Draft>, answer: CheckAnswer): Check {
  need(ask, 'support');
  const { texts } = ask;
  const caseId = answer.id.replace(/\/check$/, '');
  const present = checkOf(ask, findCase(ask, caseId));
  if (!present || present.id !== answer.id)
    throw new SupportError('not-found', { code: 'check', reason: texts.acting.checks.notFound });
  once(ask, 'checks.answer', answer, () => take(ask, caseId, present, answer));
  return checkOf(ask, findCase(ask, caseId))!;
}

function take({ state, now, texts }: Ask<Draft>, caseId: string, present: Check, answer: CheckAnswer): string {
  const said = texts.acting.checks;
  if (present.state !== 'asked' && present.state !== 'calling')
    throw new SupportError('invalid', { code: 'over', reason: present.reason ?? said.over, remedy: present.remedy });
  const kept: DeskCheck = state.get('check', caseId) ?? beginning(caseId, 'asked');
  if (answer.by === 'call-back') {
    const callTo = answer.phone?.trim() ?? '';
    if (callTo.replace(/\D/g, '').length < 6)
      throw new SupportError('invalid', { code: 'phone', reason: said.phone, fields: { phone: said.phone } });
    state.put('check', caseId, { ...kept, callTo, callAt: now + 3 * minute });
    return 'calling';
  }
  const right = answer.code?.replace(/\D/g, '') === checkCode;
  const wrong = kept.wrong + Number(!right);
  const next = right ? 'passed' : wrong >= attempts ? 'refused' : 'asked';
  state.put('check', caseId, { ...kept, state: next, wrong });
  return next;
}
