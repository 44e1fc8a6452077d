import type { ScopeId } from '../records.js';
import type { Calendar } from './calendar.js';
import { type Company, companies } from './customers.js';

/** The cases of one reseller domain. */
export interface Book extends Calendar {
  scope: ScopeId;
  companies: readonly Company[];
  /** How many entries the case with the long history has. */
  entries: number;
}

export const scopes = ['north', 'coast'] as const satisfies readonly ScopeId[];

/** The second domain is a quarter as large. */
export const bookOf = (scope: ScopeId, cases: number, seed: number, origin: number, entries: number): Book => ({
  scope,
  size: scope === 'north' ? cases : Math.ceil(cases / 4),
  seed: seed * 2 + (scope === 'north' ? 0 : 1),
  origin,
  companies: companies[scope],
  entries,
});

const prefixes: Record<ScopeId, string> = { north: 'NB', coast: 'NC' };

export const idOf = (scope: ScopeId, n: number): string => `${scope}-${n}`;
export const numberOf = (scope: ScopeId, n: number): string => `${prefixes[scope]}-${310_000 + n}`;
/** The number that old cases had in the system before this one. */
export const oldNumberOf = (scope: ScopeId, n: number): string => `${prefixes[scope]}OLD/${4000 + n}`;

/** The case that an id, a number or an old number means, whatever domain it is in. */
export function placeOfId(text: string): { scope: ScopeId; n: number } | undefined {
  const [, scope, n] = /^(north|coast)-(\d{1,9})$/.exec(text) ?? [];
  if (scope) return { scope: scope as ScopeId, n: Number(n) };
  const [, prefix, old, number] = /^(NB|NC)(-|OLD\/)(\d{1,9})$/i.exec(text.trim()) ?? [];
  if (!prefix) return undefined;
  return {
    scope: prefix.toUpperCase() === 'NB' ? 'north' : 'coast',
    n: Number(number) - (old === '-' ? 310_000 : 4000),
  };
}
