import type { ScopeId } from '../records.js';
import type { Company } from './customers.js';
import { hash } from './random.js';

/** A company that might support a subscription, or does. */
export interface Reseller {
  id: string;
  name: string;
  partnerId: string;
  domain: string;
  phone: string;
  kind: 'self' | 'provider' | 'reseller';
  gone?: boolean;
}

const first =
  'Aldgate Birchwood Clearwater Dunmore Evergreen Fairfax Glenside Highmoor Ivybridge Juniper Kingsley Lakeshore Millbrook Northway Oakhurst Parkside Quayle Riverton Stonegate Thornfield'.split(
    ' ',
  );
const second =
  'Cloud IT Systems Networks Digital Solutions Data Technology Consulting Software Hosting Office Online Support Works Connect Secure Mobile Desk Partners'.split(
    ' ',
  );

export const resellerCount = first.length * second.length;

const partnerId = (...parts: number[]): string => String(1_000_000 + (hash(...parts) % 6_000_000));
const phone = (h: number): string => `+44 20 5550 ${String(h % 10_000).padStart(4, '0')}`;

export function resellerAt(n: number): Reseller {
  const name = `${first[n % first.length]} ${second[Math.floor(n / first.length) % second.length]}`;
  return {
    id: `rs-${n}`,
    name,
    partnerId: partnerId(91, n),
    domain: `${name.toLowerCase().replace(' ', '-')}.example`,
    phone: phone(hash(92, n)),
    kind: 'reseller',
  };
}

/** Supports whatever nobody else was chosen for. */
export const provider: Reseller = {
  id: 'pv-1',
  name: 'Larkfield Distribution',
  partnerId: '4110027',
  domain: 'larkfield.example',
  phone: '+31 20 555 0100',
  kind: 'provider',
};

/** Has given up its business, and is still the contact of some. */
const gone: Reseller = {
  id: 'rs-gone',
  name: 'Meridian IT Services',
  partnerId: '3088115',
  domain: 'meridian-it.example',
  phone: '',
  kind: 'reseller',
  gone: true,
};

export const self = (own: Company): Reseller => ({
  id: own.id,
  name: own.name,
  partnerId: '4520931',
  domain: own.domain,
  phone: '+31 30 555 0130',
  kind: 'self',
});

/** Also those that are no longer a candidate for anything. */
export function resellerOf(own: Company, id: string): Reseller | undefined {
  if (id === own.id) return self(own);
  if (id === provider.id) return provider;
  if (id === gone.id) return gone;
  const n = Number(/^rs-(\d{1,4})$/.exec(id)?.[1] ?? Number.NaN);
  return n < resellerCount ? resellerAt(n) : undefined;
}

/** How one stands with a reseller before anybody asks anything: the same seven ways again and again. */
export interface Standing {
  relationship: 'none' | 'pending' | 'established' | 'refused';
  /** Has the delegated administration privileges that a support contact needs. */
  privileges: boolean;
  /** How it answers when it is asked. */
  ends: 'established' | 'refused';
}
const standings: readonly Standing[] = [
  { relationship: 'established', privileges: true, ends: 'established' },
  { relationship: 'established', privileges: false, ends: 'established' },
  { relationship: 'pending', privileges: true, ends: 'established' },
  { relationship: 'none', privileges: true, ends: 'established' },
  { relationship: 'established', privileges: true, ends: 'established' },
  { relationship: 'none', privileges: true, ends: 'refused' },
  { relationship: 'refused', privileges: true, ends: 'refused' },
];
export function standingOf({ id, kind, gone: left }: Reseller): Standing {
  if (kind !== 'reseller') return standings[0]!;
  // Found by its name only, so that nobody has dealt with it before.
  if (id.startsWith('rn-')) return standings[3]!;
  return left ? { relationship: 'none', privileges: false, ends: 'refused' } : standings[Number(id.slice(3)) % 7]!;
}

/** Domains whose system can ask a reseller by itself. */
export const canAsk: Record<ScopeId, boolean> = { north: true, coast: false, island: true };
