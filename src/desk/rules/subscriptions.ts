import type { Subscription, SubscriptionQuery } from '../../model/customers.js';
import type { Decision } from '../../model/decision.js';
import type { Page } from '../../model/page.js';
import { SupportError } from '../../port/error.js';
import { day, instant } from '../clock.js';
import type { Ask } from '../desk.js';
import { placesOf, soldAtPlace } from '../list/subscriptions.js';
import { productOf } from '../world/products.js';
import { provider, resellerAt, resellerOf, self } from '../world/resellers.js';
import { type Sold, soldOf } from '../world/subscriptions.js';
import { mayFile } from './authority.js';
import { sizeOf, slice } from './pages.js';
import { namedReseller } from './relations.js';
import { missing, need } from './who.js';

const refused = (code: string, reason: string): Decision => ({ state: 'refused', code, reason });

/** The subscriptions of one customer, of all, or exactly those that are named. */
export function listSubscriptions(ask: Ask, query: SubscriptionQuery): Page<Subscription> {
  need(ask, 'customers');
  const { book, who } = ask;
  const size = sizeOf(query.size, 25);
  if (query.ids) {
    const page = slice(ask, query.ids, query.cursor, size);
    const found = page.items.map((id) => soldOf(book, id)).filter((sold) => sold && isVisible(ask, sold));
    return { ...page, items: found.map((sold) => toSubscription(ask, sold!)) };
  }
  const customer = who.role === 'customer' ? who.own.id : query.customer;
  if (who.role === 'customer' && query.customer !== undefined && query.customer !== customer) return { items: [] };
  const page = slice(ask, placesOf(book, customer, query.text), query.cursor, size);
  return { ...page, items: page.items.map((place) => toSubscription(ask, soldAtPlace(book, place))) };
}

export const isVisible = ({ who }: Ask, { company }: Sold): boolean =>
  who.role !== 'customer' || company.id === who.own.id;

export function findSold(ask: Ask, id: string): Sold {
  const sold = soldOf(ask.book, id);
  if (!sold || !isVisible(ask, sold))
    throw new SupportError('not-found', { code: 'subscription', reason: ask.texts.acting.candidates.subscription });
  return sold;
}

/** Who supports it now: whoever was chosen last, else as the world has it. */
export function contactOf({ state, book }: Pick<Ask, 'state' | 'book'>, { id, contact }: Sold) {
  const chosen = state.get('contact', id);
  const own = book.companies.at(-1)!;
  const company = (resellerOf(own, chosen?.company ?? contact) ?? namedReseller(state, book.scope, chosen!.company))!;
  return { company, byDefault: !chosen && contact === provider.id, since: chosen?.since };
}

export function toSubscription(ask: Ask, sold: Sold): Subscription {
  const { book, who } = ask;
  const { id, label, company, product, plan, status, days } = sold;
  const { company: contact, byDefault } = contactOf(ask, sold);
  const seller = sold.kind === 'otherPartner' ? resellerAt(4) : self(book.companies.at(-1)!);
  return {
    id,
    label,
    customer: { id: company.id, label: company.name, ...(company.id === who.own.id && { own: true }) },
    product: { id: product, label: productOf(product)!.name },
    plan,
    status,
    until: instant(book.origin + days * day),
    partner: { id: seller.id, label: seller.name },
    contact: {
      id: contact.id,
      label: contact.name,
      // To a customer its reseller is somebody else.
      ...(contact.kind === 'self' && who.role !== 'customer' && { own: true }),
      ...(contact.gone && { gone: true }),
      ...(byDefault && { byDefault: true }),
    },
    can: { assignContact: mayAssign(ask, sold) },
  };
}

/** May the support contact of this subscription be changed? */
export function mayAssign(ask: Ask, { kind, company }: Sold): Decision {
  const { locked, arrangement } = ask.texts.acting;
  if (kind === 'newCommerce') return { state: 'absent', code: 'new-commerce', reason: locked.newCommerce };
  const right = missing(ask, 'contacts');
  if (right) return right;
  if (kind === 'suspended' || kind === 'ended' || kind === 'marketplace' || kind === 'classic')
    return refused(kind, locked[kind]);
  if (kind === 'otherPartner') return refused('other-partner', locked.otherPartner(resellerAt(4).name));
  if (company.partnership === 'support') return refused('not-reseller', arrangement.notReseller);
  const authority = mayFile(ask, company);
  if (authority.state === 'refused') return authority;
  // Whether an order is in progress is known when it is tried.
  return { state: kind === 'held' ? 'unknown' : 'allowed' };
}
