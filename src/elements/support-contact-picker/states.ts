import { refused } from '../../model/decision.js';
import type { SupportError } from '../../port/error.js';
import type { ElementState } from '../support-element.js';
import type { Access } from './access.js';

interface Facts {
  access: Access;
  hasStore: boolean;
  /** How many subscriptions are shown; nothing while there is no list. */
  shown: number | undefined;
  isSearched: boolean;
  isRefreshing: boolean;
  error: SupportError | undefined;
  /** A plan stands in place of the list. */
  isPlanShown: boolean;
  isPlanRunning: boolean;
}

/** What a portal's style sheet can react to. */
export function statesOf(facts: Facts): (ElementState | false)[] {
  const { access, shown, error, isPlanShown } = facts;
  const { list, closed, mayChange } = access;
  const isListed = list?.state !== 'absent' && !refused(list);
  const has = shown !== undefined;
  return [
    !isPlanShown && !has && !error && facts.hasStore && isListed && 'loading',
    has && facts.isRefreshing && 'refreshing',
    !isPlanShown && shown === 0 && 'empty',
    !isPlanShown && facts.isSearched && 'filtered',
    !!error && (has ? 'stale' : 'error'),
    (refused(list) || refused(closed) || error?.kind === 'forbidden') && 'forbidden',
    (error?.kind === 'unauthenticated' || error?.kind === 'offline') && error.kind,
    list?.state === 'absent' && 'unsupported',
    facts.isPlanRunning && 'submitting',
    has && !mayChange && 'readonly',
  ];
}
