import { type CaseQuery, type Preset, presets } from './case-rows.js';
import type { ListQuery } from './list-query.js';
import type { Listing } from './session.js';

/** One condition of a query, as a chip shows it. */
export interface Filter {
  name: 'text' | 'status' | 'severity' | 'customer' | 'whose' | 'changedAfter';
  value: string;
}

/** What a list asks a system for: what was wanted, as far as that system can. */
export interface Asked {
  query: CaseQuery;
  preset: Preset;
  /** What counts besides the preset, in the order in which it is shown. */
  filters: Filter[];
  /** What was wanted and cannot be asked for here. */
  left: { name: string; value: string }[];
}

/** A word that a page gives may be any. */
export const isPreset = (word: string | undefined): word is Preset => Object.hasOwn(presets, String(word));

/** The statuses of a preset that this system can be asked for; nothing where it asks for all. */
export const statusesOf = (preset: Preset, { statuses }: Listing): string[] | undefined =>
  presets[preset]?.filter((status) => !statuses || statuses.includes(status));

/** Can this system show it? */
export const offersPreset = (preset: Preset, listing: Listing): boolean =>
  preset === 'all' || (listing.filters.includes('status') && !!statusesOf(preset, listing)?.length);

/** Can this system sort by it? Nothing stands for its usual order. */
export const offersSort = (sort: unknown, { sorts }: Listing): boolean =>
  sort === undefined || (typeof sort === 'string' && sorts.some(({ by }) => by === sort.replace(/^-/, '')));

/** Without a condition beside its preset: then `plainAsk` says all. Junk that a page may have put in is no condition. */
export const isPlain = (query: ListQuery): boolean =>
  Object.entries(query).every(([name, value]) => /^(?:preset|sort|cursor|from)$/.test(name) || !value?.length);

/** Which cases to begin with, in which order, from where on: all that a list without filters asks for. */
export function plainAsk({ preset, sort, cursor }: ListQuery, listing: Listing, size: number, fallback: Preset): Asked {
  const named = [preset, fallback].find((one) => isPreset(one)) ?? 'open';
  const shown = offersPreset(named, listing) ? named : 'all';
  const status = statusesOf(shown, listing);
  const order =
    (offersSort(sort, listing) ? sort : undefined) ?? (offersSort('updatedAt', listing) ? '-updatedAt' : undefined);
  return {
    query: {
      ...(status && { status }),
      ...(order && { sort: order }),
      ...(cursor && typeof cursor === 'string' && { cursor }),
      size,
    },
    preset: shown,
    filters: [],
    left: [],
  };
}
