import type { Count } from '../../controls/counter.js';
import type { Case } from '../../model/cases.js';
import { type Decision, refused } from '../../model/decision.js';
import type { Audience } from '../../model/feed.js';
import type { FileRules } from '../../model/files.js';
import { characters, utf8Bytes } from '../../model/form-rules/lengths.js';
import type { Session } from '../../model/session.js';
import type { SupportStore } from '../../store/store.js';

/** May one answer? Undefined while that is not known: then it is tried. */
export function mayReply(store: SupportStore | undefined, supportCase: Case | undefined): Decision | undefined {
  const may = store?.may('feed.post');
  if (refused(may)) return may;
  return supportCase && (supportCase.can['reply'] ?? { state: 'absent' });
}

/** What was chosen, or what harms nobody: the only one, the first one that stays inside, never a wider one beside it. */
export function audienceOf(audiences: readonly Audience[], chosen: string | undefined): string | undefined {
  if (audiences.some(({ id }) => id === chosen)) return chosen;
  return (audiences.find(({ internal }) => internal) ?? audiences[0])?.id;
}

/** What files may go along; undefined where none may. */
export function fileRulesOf(
  store: SupportStore | undefined,
  supportCase: Case | undefined,
  session: Session | undefined,
): FileRules | undefined {
  const rules = supportCase?.fileRules ?? session?.policy.files;
  return rules && rules.when !== 'none' && store?.offers('files.upload') ? rules : undefined;
}

/** How full the text is, by the stricter of its limits. */
export function countOf(text: string, session: Session | undefined): Count | undefined {
  const { maxLength, maxBytes } = session?.policy.message ?? {};
  const counts: Count[] = [];
  if (maxLength) counts.push({ used: characters(text), max: maxLength });
  if (maxBytes) counts.push({ used: utf8Bytes(text), max: maxBytes, unit: 'bytes' });
  return counts.toSorted((a, b) => b.used / b.max - a.used / a.max)[0];
}

/** A message to a closed case opens it again. */
export const reopensOn = (supportCase: Case | undefined): boolean =>
  supportCase?.status === 'closed' && supportCase.reopen?.by === 'message';
