import { day } from '../clock.js';
import type { Ask } from '../desk.js';
import type { ScopeId } from '../records.js';
import type { State } from '../state.js';
import { hash } from '../world/random.js';
import { type Reseller, standingOf } from '../world/resellers.js';

export const relationKey = (scope: ScopeId, candidate: string): string => `${scope}/${candidate}`;

/** How one stands with a reseller now: as the world has it, or as it went on after it was asked. */
export function relationOf({ state, book, now }: Pick<Ask, 'state' | 'book' | 'now'>, reseller: Reseller) {
  const standing = standingOf(reseller);
  const asked = state.get('relation', relationKey(book.scope, reseller.id));
  if (!asked) {
    const since =
      standing.relationship === 'none' ? undefined : book.origin - (2 + (hash(93, reseller.name.length) % 90)) * day;
    return { ...standing, since };
  }
  const over = asked.answeredAt !== undefined && asked.answeredAt <= now;
  return {
    relationship: over ? asked.ends : ('pending' as const),
    privileges: standing.privileges,
    ends: standing.ends,
    since: over ? asked.answeredAt : asked.askedAt,
  };
}

/** A reseller that is none of the known ones, and was asked by its name or partner id. */
export function namedReseller(state: State, scope: ScopeId, id: string): Reseller | undefined {
  const name = state.get('relation', relationKey(scope, id))?.name;
  if (name === undefined) return undefined;
  return { id, name, partnerId: `PN${id.slice(3)}`, domain: 'partners.nimbora.example', phone: '', kind: 'reseller' };
}
