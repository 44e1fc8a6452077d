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

const filterNames = ['text', 'whose', 'status', 'severity', 'customer', 'changedAfter'] as const;

/** What a sort goes by, without its direction. */
const sortName = (sort: unknown) => String(sort).replace(/^-/, '');

/** The statuses of a preset that this system can be asked for; nothing where it asks for all. */
const statusesOf = (preset: Preset, { statuses }: Listing): string[] | undefined =>
  presets[preset]?.filter((status) => !statuses || statuses.includes(status));

/** The presets that this system can show. */
export const presetsOf = (listing: Listing): Preset[] =>
  (Object.keys(presets) as Preset[]).filter(
    (preset) => preset === 'all' || (listing.filters.includes('status') && statusesOf(preset, listing)!.length > 0),
  );

/** Can this system filter by that? */
const can = ({ name, value }: Filter, { text, filters, whose, statuses, severities }: Listing): boolean => {
  if (name === 'text') return text === true;
  if (name === 'whose') return whose?.includes(value) ?? false;
  const values = { status: statuses, severity: severities?.map(({ id }) => id) }[name as string];
  return filters.includes(name) && (values?.includes(value) ?? true);
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** Each condition that a query holds. Junk that a page may have put in is none. */
export const filtersOf = (query: ListQuery): Filter[] =>
  filterNames.flatMap((name) =>
    [query[name]]
      .flat()
      .filter(isText)
      .map((value) => ({ name, value })),
  );

/** The same question from its beginning; parts that are empty are left out. */
export const firstPage = <Q extends ListQuery>({ cursor: _, from: __, ...query }: Q): Omit<Q, 'cursor' | 'from'> =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value?.length)) as Omit<Q, 'cursor' | 'from'>;

export function askedOf(wanted: ListQuery, listing: Listing, size: number, fallback: Preset): Asked {
  const all = filtersOf(wanted);
  const filters = all.filter((filter) => can(filter, listing));
  const left: Asked['left'] = all.filter((filter) => !filters.includes(filter));
  const values = (name: Filter['name']) => filters.flatMap((filter) => (filter.name === name ? [filter.value] : []));

  const named = wanted.preset ?? fallback;
  if (!presetsOf(listing).includes(named) && wanted.preset) left.push({ name: 'preset', value: named });
  let preset: Preset = presetsOf(listing).includes(named) ? named : 'all';
  // Statuses chosen one by one say more than a preset, which then must not claim what is not so.
  const chosen = values('status');
  if (chosen.some((status) => !(presets[preset] as readonly string[] | undefined)?.includes(status))) preset = 'all';

  const sorts = listing.sorts.map(({ by }) => by);
  const sortable = wanted.sort === undefined || sorts.includes(sortName(wanted.sort));
  if (!sortable) left.push({ name: 'sort', value: String(wanted.sort) });
  const sort = (sortable ? wanted.sort : undefined) ?? (sorts.includes('updatedAt') ? '-updatedAt' : undefined);

  const query = {
    text: values('text')[0],
    whose: values('whose')[0],
    status: chosen.length ? chosen : statusesOf(preset, listing),
    severity: values('severity'),
    customer: values('customer')[0],
    changedAfter: values('changedAfter')[0],
    sort,
  };
  const { cursor } = wanted;
  return { query: { ...firstPage(query), ...(isText(cursor) && { cursor }), size }, preset, filters, left };
}
