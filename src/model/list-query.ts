import { type CaseQuery, type Preset, presets, statuses } from './case-rows.js';

/**
 * What a person asks a list for. Left out means: everything that the list's preset shows. A portal can keep it in its
 * address: `toSearchParams(query)` and `fromSearchParams(params)`.
 */
export interface ListQuery extends Omit<CaseQuery, 'size'> {
  /** Which cases to begin with; that of the list's attribute where absent. */
  preset?: Preset | undefined;
  /** Which row of all the page at `cursor` begins with: 26 for the second page of 25. */
  from?: number | undefined;
}

const wholes = ['mine', 'shared', 'customers', 'all'];
const known = [...statuses, 'unknown'];

/** Longer than this, nobody has typed it. */
const longest = 500;
const isId = (value: string) => value.length > 0 && value.length <= 2000;

/** For each part of a query: whether a value from an address can be one. */
const readable: Record<string, (value: string) => boolean> = {
  preset: (value) => Object.hasOwn(presets, value),
  whose: (value) => wholes.includes(value),
  customer: isId,
  text: (value) => value.trim().length > 0 && value.length <= longest,
  status: (value) => known.includes(value),
  severity: isId,
  changedAfter: (value) => /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)),
  sort: (value) => /^-?[\w.]{1,60}$/.test(value),
  cursor: isId,
  from: (value) => /^[1-9]\d{0,8}$/.test(value),
};
const repeatable = ['status', 'severity'];
/** A list of more severities than this comes from nobody's filter. */
const mostValues = 50;

/** The query as parameters of an address. Parts that are not set are left out. */
export function toSearchParams(query: ListQuery): URLSearchParams {
  const params = new URLSearchParams();
  for (const name of Object.keys(readable)) {
    const value = query[name as keyof ListQuery];
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== '') params.append(name, String(one));
  }
  return params;
}

/**
 * A query from an address. Parameters of other names are the portal's own and left alone; a value that cannot be one
 * is named to `ignored`, and the rest counts.
 */
export function fromSearchParams(
  params: URLSearchParams | string,
  ignored: (name: string, value: string) => void = () => {},
): ListQuery {
  const query: Record<string, string | string[] | number> = {};
  for (const [name, value] of new URLSearchParams(params)) {
    if (!Object.hasOwn(readable, name)) continue;
    const before = query[name];
    if (!readable[name]!(value)) ignored(name, value);
    else if (repeatable.includes(name)) {
      const values = (before ?? []) as string[];
      if (values.includes(value)) continue;
      if (values.length < mostValues) query[name] = [...values, value];
      else ignored(name, value);
    } else if (before === undefined) query[name] = name === 'from' ? Number(value) : value.trim();
    else if (String(before) !== value) ignored(name, value);
  }
  // Where a page begins says nothing without the page.
  if (!('cursor' in query)) delete query['from'];
  return query;
}
