import type { ListQuery } from 'casekit';
import { type DomainId, isDomain } from './domains.js';
import { isListPart, readListQuery } from './list-query.js';
import { type Look, readLook } from './look/look.js';

export const pages = ['cases', 'new', 'case', 'customers', 'customer', 'subscriptions', 'contact', 'account'] as const;
export type PageName = (typeof pages)[number];
export const faults = ['offline', '500', 'refuse', 'timeout', 'session'] as const;
export type Fault = (typeof faults)[number];
export const roles = ['partner', 'reader', 'customer'] as const;
export type Role = (typeof roles)[number];

/** Everything that an address can say about the demo. */
export interface Parameters extends Look {
  page: PageName;
  /** Which case, or on the page of a new one: which it follows. */
  case?: string;
  /** What the list shows: `list.text`, `list.status`, … */
  list: ListQuery;
  /** Who is signed in. */
  role: Role;
  /** The domain in which this tab acts: it stands in the address and nowhere else. */
  scope: DomainId;
  /** In whose name one acts; shared by all elements of the portal. */
  customer?: string;
  /** Whose support contact the page is about. */
  subscription?: string;
  /** What somebody needs help with, for the way there. */
  problem?: string;
  /** What the subscriptions are searched for, and from where on they are shown. */
  find?: string;
  after?: string;
  /** The domains that one is signed out of. */
  'signed-out': readonly DomainId[];
  /** How many cases the help desk has. */
  cases: number;
  /** How many customers; there are always the 42 written by hand. */
  customers: number;
  seed: number;
  order: 'newest' | 'oldest';
  /** How the form is filled in. */
  layout: 'page' | 'steps';
  /** Milliseconds that each call takes longer. */
  latency: number;
  fault?: Fault;
  /** Milliseconds after which a call is given up. */
  timeout: number;
  repeat: 'safe' | 'unsafe';
  staff: 'on' | 'off';
  /** Begins with an untouched help desk. */
  fresh: boolean;
  bar: boolean;
}

const flag = (text: string) => ({ '': true, '1': true, true: true, '0': false, false: false })[text];
const oneOf =
  <T extends string>(...words: readonly T[]) =>
  (text: string) =>
    words.find((word) => word === text);
const whole = (most: number) => (text: string) => (/^\d{1,9}$/.test(text) && +text <= most ? +text : undefined);
const anything = (text: string) => text || undefined;
/** `none`, or names with commas between them. */
function domainsIn(text: string): DomainId[] | undefined {
  const names = text === 'none' ? [] : text.split(',');
  return names.every(isDomain) ? names : undefined;
}

const parsers: {
  [P in Exclude<keyof Parameters, keyof Look | 'list'>]-?: (text: string) => Parameters[P] | undefined;
} = {
  page: oneOf(...pages),
  case: anything,
  role: oneOf(...roles),
  scope: (text) => (isDomain(text) ? text : undefined),
  customer: anything,
  subscription: anything,
  problem: oneOf('market', 'classic', 'abuse', 'privacy'),
  find: anything,
  after: anything,
  'signed-out': domainsIn,
  cases: whole(100_000),
  customers: whole(5000),
  seed: whole(999_999_999),
  order: oneOf('newest', 'oldest'),
  layout: oneOf('page', 'steps'),
  latency: whole(600_000),
  fault: oneOf(...faults),
  timeout: whole(3_600_000),
  repeat: oneOf('safe', 'unsafe'),
  staff: oneOf('on', 'off'),
  fresh: flag,
  bar: flag,
};

/** Reads an address. What it does not know is left out and named, so that nobody wonders. */
export function readParameters(search: string): { parameters: Parameters; unknown: string[] } {
  const given = new URLSearchParams(search);
  const { look, unknown } = readLook(given);
  const list = readListQuery(given);
  unknown.push(...list.unknown);
  const parameters: Parameters = {
    ...look,
    list: list.query,
    page: 'cases',
    role: 'partner',
    scope: 'north',
    'signed-out': ['island'],
    cases: 60,
    customers: 0,
    seed: 1,
    order: 'newest',
    layout: 'page',
    latency: 0,
    timeout: 30_000,
    repeat: 'safe',
    staff: 'on',
    fresh: false,
    bar: true,
  };
  const looks = new Set(['lang', 'theme', 'dark', 'density', 'width']);
  for (const [name, text] of given) {
    if (looks.has(name) || isListPart(name)) continue;
    const value = Object.hasOwn(parsers, name) ? parsers[name as keyof typeof parsers](text) : undefined;
    if (value === undefined) unknown.push(text ? `${name}=${text}` : name);
    else Object.assign(parameters, { [name]: value });
  }
  return { parameters, unknown };
}

/** The present address with some parameters changed; `undefined` takes one out. All others are kept. */
export function withParameters(change: Record<string, string | number | undefined>): string {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, String(value));
  }
  return url.pathname + url.search;
}
