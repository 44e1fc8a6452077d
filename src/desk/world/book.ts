import type { ScopeId } from '../records.js';
import type { Calendar } from './calendar.js';
import { type Company, companiesOf } from './customers.js';

/** The cases of one reseller domain. */
export interface Book extends Calendar {
  scope: ScopeId;
  companies: readonly Company[];
  /** How many entries the case with the long history has. */
  entries: number;
}

/** What tells the reseller domains apart: how large they are, and how one gets in. */
const domains: Record<ScopeId, { prefix: string; share: number; seed: number; signIn: 'in' | 'needed' }> = {
  north: { prefix: 'NB', share: 1, seed: 0, signIn: 'in' },
  coast: { prefix: 'NC', share: 4, seed: 1, signIn: 'in' },
  island: { prefix: 'NI', share: 10, seed: 1_000_003, signIn: 'needed' },
};

export const scopes = ['north', 'coast', 'island'] as const satisfies readonly ScopeId[];

/** The domains that one is signed in to when a desk begins. */
export const signedInAtFirst = (): ScopeId[] => scopes.filter((scope) => domains[scope].signIn === 'in');

/** The second domain is a quarter as large, the third a tenth. More customers than those written by hand: the first only. */
export const bookOf = (
  scope: ScopeId,
  cases: number,
  seed: number,
  origin: number,
  entries: number,
  customers = 0,
): Book => ({
  scope,
  size: Math.ceil(cases / domains[scope].share),
  seed: seed * 2 + domains[scope].seed,
  origin,
  companies: companiesOf(scope, scope === 'north' ? customers : 0, seed),
  entries,
});

export const idOf = (scope: ScopeId, n: number): string => `${scope}-${n}`;
export const numberOf = (scope: ScopeId, n: number): string => `${domains[scope].prefix}-${310_000 + n}`;
/** The number that old cases had in the system before this one. */
export const oldNumberOf = (scope: ScopeId, n: number): string => `${domains[scope].prefix}OLD/${4000 + n}`;

/** The case that an id, a number or an old number means, whatever domain it is in. Numbers below 0: from before our time. */
export function placeOfId(text: string): { scope: ScopeId; n: number } | undefined {
  const [, scope, n] = /^(north|coast|island)-(-?\d{1,9})$/.exec(text) ?? [];
  if (scope) return { scope: scope as ScopeId, n: Number(n) };
  const [, prefix, old, number] = /^(NB|NC|NI)(-|OLD\/)(\d{1,9})$/i.exec(text.trim()) ?? [];
  if (!prefix) return undefined;
  return {
    scope: scopes.find((each) => domains[each].prefix === prefix.toUpperCase())!,
    n: Number(number) - (old === '-' ? 310_000 : 4000),
  };
}
