import type { PostReceipt } from '../../model/cases.js';
import type { NewMessage } from '../../model/feed.js';
import { SupportError } from '../../port/error.js';
import type { Ask } from '../desk.js';
import type { DeskCase, DeskEntry } from '../records.js';
import type { Draft } from '../state.js';
import { entriesIn, findCase } from './cases.js';
import { needPassed } from './checks.js';
import { decisionsOf } from './decisions.js';
import { takeFiles } from './files.js';
import { once } from './once.js';
import { holdsSecret } from './secrets.js';
import { dueAfterPost } from './staff.js';
import { audiencesOf, toCase, toEntry } from './views.js';

/** Writes into a case. On a closed one it opens the case again, or says where to go on. */
export function postMessage(ask: Ask<Draft>, message: NewMessage): PostReceipt {
  const { texts } = ask;
  const at = once(ask, 'feed.post', message, () => {
    const supportCase = findCase(ask, message.caseId);
    if (message.version !== undefined && message.version !== String(supportCase.version)) {
      throw new SupportError('conflict', { reason: texts.errors.conflict, current: toCase(ask, supportCase) });
    }
    return postTo(ask, supportCase, message);
  });
  const supportCase = findCase(ask, message.caseId);
  return { entry: toEntry(ask, supportCase, at, true), case: toCase(ask, supportCase) };
}

/** Answers the place of the new entry in the history. */
export function postTo(
  ask: Ask<Draft>,
  supportCase: DeskCase,
  message: Pick<NewMessage, 'body' | 'audience' | 'files'>,
): number {
  const { texts } = ask;
  const { body, files = [] } = message;
  const decision = decisionsOf(ask, supportCase)['reply']!;
  if (decision.state === 'refused') {
    const { code, reason, remedy } = decision;
    throw new SupportError('forbidden', { code, reason, remedy });
  }
  needPassed(ask, supportCase);
  if (!body.text.trim() && !files.length) {
    throw new SupportError('invalid', {
      code: 'empty',
      reason: texts.errors.emptyMessage,
      fields: { body: texts.errors.required },
    });
  }
  if (holdsSecret(body.text)) {
    throw new SupportError('invalid', {
      code: 'secret',
      reason: texts.errors.secret,
      fields: { body: texts.errors.secret },
      remedy: { text: texts.errors.secretRemedy },
    });
  }
  // Nobody reads more than they were chosen for: without a choice the message stays with support.
  const audience = message.audience ?? (ask.who.role === 'customer' ? 'all' : 'support');
  if (!audiencesOf(ask, supportCase).some(({ id }) => id === audience)) {
    throw new SupportError('invalid', {
      code: 'audience',
      reason: texts.errors.option,
      fields: { audience: texts.errors.option },
    });
  }
  return append(ask, supportCase, { author: ask.who.person, channel: 'portal', body, audience }, files);
}

/** Adds a message of the partner's or the customer's side, and what follows from it. */
export function append(
  ask: Ask<Draft>,
  supportCase: DeskCase,
  entry: Pick<DeskEntry, 'author' | 'channel' | 'body' | 'audience'>,
  files: readonly string[] = [],
): number {
  const { state, now, settings, texts } = ask;
  const reopens = supportCase.status === 'closed';
  const answers = supportCase.status === 'action-required' || supportCase.status === 'solution-proposed';
  const at = entriesIn(state, supportCase);
  const { taken, refused } = takeFiles(ask, files, supportCase.id, at);
  if (refused.length) {
    const fields = { files: refused.map(({ reason }) => reason).join(' ') };
    throw new SupportError('invalid', { code: 'files', reason: texts.errors.invalid, fields });
  }
  state.addEntry(supportCase.id, { at: now, kind: 'message', ...entry, ...(taken.length && { files: taken }) });

  const changed: DeskCase = { ...supportCase, updatedAt: Math.max(now, supportCase.updatedAt) };
  if ((reopens || answers) && entry.audience !== 'partner') {
    state.addEntry(supportCase.id, {
      at: now,
      author: entry.author,
      kind: 'event',
      channel: 'system',
      event: { type: 'status', from: supportCase.status, to: 'in-progress' },
    });
    changed.status = 'in-progress';
    changed.version++;
    delete changed.closedAt;
  }
  if (settings.staff && entry.audience !== 'partner') changed.due = dueAfterPost(settings.seed, supportCase, now);
  state.put('case', supportCase.id, changed);
  return at;
}
