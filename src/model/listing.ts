import { type Preset, presets } from './case-rows.js';
import type { ListQuery } from './list-query.js';
import { type Asked, type Filter, isPreset, offersPreset, offersSort, plainAsk } from './plain-ask.js';
import type { Listing } from './session.js';

const filterNames = ['text', 'whose', 'status', 'severity', 'customer', 'changedAfter'] as const;

/** The presets that this system can show. */
export const presetsOf = (listing: Listing): Preset[] =>
  (Object.keys(presets) as Preset[]).filter((preset) => offersPreset(preset, listing));

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

/** What a list asks for with all its filters. */
export function askedOf(wanted: ListQuery, listing: Listing, size: number, fallback: Preset): Asked {
  const all = filtersOf(wanted);
  const filters = all.filter((filter) => can(filter, listing));
  const left: Asked['left'] = all.filter((filter) => !filters.includes(filter));
  const values = (name: Filter['name']) => filters.flatMap((filter) => (filter.name === name ? [filter.value] : []));
  const { preset: named, sort } = wanted;
  if (named && !(isPreset(named) && offersPreset(named, listing))) left.push({ name: 'preset', value: named });
  if (!offersSort(sort, listing)) left.push({ name: 'sort', value: String(sort) });

  const plain = plainAsk(wanted, listing, size, fallback);
  const chosen = values('status');
  const within: readonly string[] | undefined = presets[plain.preset];
  const query = firstPage({
    text: values('text')[0],
    whose: values('whose')[0],
    status: chosen,
    severity: values('severity'),
    customer: values('customer')[0],
    changedAfter: values('changedAfter')[0],
  });
  return {
    query: { ...plain.query, ...query },
    // Statuses chosen one by one say more than a preset, which then must not claim what is not so.
    preset: chosen.every((status) => within?.includes(status)) ? plain.preset : 'all',
    filters,
    left,
  };
}
