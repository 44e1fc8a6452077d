import type { Book } from './book.js';
import { type Company, companyIndex } from './customers.js';
import { hash } from './random.js';
import { productOf } from './products.js';

/** What is particular about a subscription. The customer `everyState` has each of them, in this order. */
export const kinds = [
  'own',
  'byDefault',
  'newCommerce',
  'trial',
  'marketplace',
  'suspended',
  'ended',
  'gone',
  'otherPartner',
  'classic',
  'chosen',
  'held',
] as const;
export type SoldKind = (typeof kinds)[number];

/** A subscription as the world has it, before anybody has chosen a contact. */
export interface Sold {
  id: string;
  company: Company;
  kind: SoldKind;
  product: string;
  label: string;
  plan: 'trial' | 'paid';
  status: 'active' | 'suspended' | 'ended';
  /** Days from the world's making until it ends. */
  days: number;
  /** Id of the company that supports it. */
  contact: string;
}

const productOfKind: Partial<Record<SoldKind, string>> = {
  newCommerce: 'compute',
  trial: 'meet',
  marketplace: 'market',
  classic: 'classic',
};
const usual = ['mail', 'drive', 'identity', 'data', 'licences', 'compute', 'meet'];
const tiers = ['Basic', 'Business', 'Enterprise'];
/** Of a hundred subscriptions of other customers. */
const shares: readonly (readonly [SoldKind, number])[] = [
  ['own', 34],
  ['byDefault', 24],
  ['chosen', 18],
  ['newCommerce', 8],
  ['trial', 4],
  ['marketplace', 3],
  ['suspended', 3],
  ['ended', 2],
  ['gone', 2],
  ['held', 2],
];

export const countOf = ({ id, own, subscriptions }: Company): number =>
  subscriptions ?? (own ? 3 : 8 + (hash(71, Number(id.slice(3))) % 5));

/** What decides whether words find it, in small numbers: kind, product, tier. */
export function traitsOfSold({ seed }: Book, company: Company, k: number) {
  const h = hash(seed, 72, Number(company.id.slice(3)) || 0, k);
  const kind = kindOf(company, k, h);
  const fixed = productOfKind[kind];
  return { h, kind, product: fixed ?? usual[(h >>> 8) % usual.length]!, tier: (h >>> 16) % 3 };
}

function kindOf({ id, own, severalPartners }: Company, k: number, h: number): SoldKind {
  if (own) return 'own';
  if (id === 'cu-001') return kinds[k]!;
  if (severalPartners && k < 4) return k < 2 ? 'otherPartner' : 'own';
  let left = h % 100;
  for (const [kind, share] of shares) if ((left -= share) < 0) return kind;
  return 'own';
}

export const soldLabel = (product: string, tier: number): string => `${productOf(product)!.name} ${tiers[tier]}`;

export function soldAt(book: Book, company: Company, k: number): Sold {
  const { h, kind, product, tier } = traitsOfSold(book, company, k);
  const own = book.companies.at(-1)!.id;
  const contacts: Partial<Record<SoldKind, string>> = {
    own,
    // Its contact is always who sells it.
    newCommerce: own,
    gone: 'rs-gone',
    chosen: 'rs-0',
    otherPartner: 'rs-4',
  };
  return {
    id: `${company.id}:${k}`,
    company,
    kind,
    product,
    label: `${soldLabel(product, tier)}, ${5 * (1 + (h % 60))}`,
    plan: kind === 'trial' ? 'trial' : 'paid',
    status: kind === 'suspended' || kind === 'ended' ? kind : 'active',
    days: kind === 'ended' ? -(1 + (h % 60)) : kind === 'trial' ? 5 + (h % 20) : 30 + (h % 330),
    contact: contacts[kind] ?? 'pv-1',
  };
}

/** The subscription with this id; nothing for one of another domain. */
export function soldOf(book: Book, id: string): Sold | undefined {
  const [, company = '', k] = /^(.+):(\d{1,4})$/.exec(id) ?? [];
  const found = book.companies[companyIndex(book.companies, company)];
  return found && Number(k) < countOf(found) ? soldAt(book, found, Number(k)) : undefined;
}
