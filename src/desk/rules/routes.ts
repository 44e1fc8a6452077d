import type { Page } from '../../model/page.js';
import type { Route, RouteQuery } from '../../model/routes.js';
import type { Ask } from '../desk.js';
import { productOf } from '../world/products.js';
import { hash } from '../world/random.js';
import type { Reseller } from '../world/resellers.js';
import { type Sold, countOf, soldAt } from '../world/subscriptions.js';
import { companyOf } from './cases.js';
import { contactOf, findSold } from './subscriptions.js';

const vendorPhone = '+31 20 555 0199';

/** Who helps, and how. Whoever is signed out gets the ways that need no session. */
export function listRoutes(ask: Ask, query: RouteQuery): Page<Route> {
  if (!ask.signedIn) return pageOf(always(ask));
  const first = special(ask, query);
  // Requests of another portal come after those who help with all the rest, unless they are what is asked for.
  const later = first.some(({ id }) => id === 'classic') ? [] : classic(ask, query);
  return pageOf([...first, ...usual(ask, query), ...later, ...always(ask)]);
}

const pageOf = (items: Route[]): Page<Route> => ({ items, total: items.length });

function always({ texts }: Ask): Route[] {
  const { routes: said } = texts.acting;
  return [
    {
      id: 'account',
      kind: 'account',
      label: said.account,
      purpose: said.accountPurpose,
      href: 'https://account.nimbora.example/recover',
      phone: vendorPhone,
      hours: said.always,
    },
  ];
}

/** Where the problem or the product belongs to somebody else. */
function special(ask: Ask, query: RouteQuery): Route[] {
  const { problem, product, subscription } = query;
  const said = ask.texts.acting.routes;
  const routes: Route[] = [];
  if (problem === 'abuse')
    routes.push({
      id: 'abuse',
      kind: 'vendor',
      label: said.abuse,
      purpose: said.abusePurpose,
      email: 'abuse@nimbora.example',
    });
  if (problem === 'privacy')
    routes.push({
      id: 'privacy',
      kind: 'vendor',
      label: said.privacy,
      purpose: said.privacyPurpose,
      email: 'privacy@nimbora.example',
    });
  const sold = subscription === undefined ? undefined : findSold(ask, subscription);
  if ((sold?.product ?? product) === 'market') routes.push(publisher(ask, sold));
  if ((sold?.product ?? product) === 'classic') routes.push(...classic(ask, query, true));
  return routes;
}

/** Requests of a product that has a portal of its own: of this one, or of a company that has it among others. */
function classic(ask: Ask, { subscription, for: customer }: RouteQuery, isIt = false): Route[] {
  const { book, texts, who } = ask;
  const said = texts.acting.routes;
  const sold = subscription === undefined ? undefined : findSold(ask, subscription);
  const own = who.role === 'customer' ? who.own : undefined;
  const company = sold?.company ?? (customer === undefined ? own : companyOf(book, customer));
  const has = company && Array.from({ length: countOf(company) }, (_, k) => soldAt(book, company, k).kind);
  if (!isIt && !has?.includes('classic')) return [];
  const tenant = company ? `?tenant=${encodeURIComponent(company.domain)}` : '';
  return [
    {
      id: 'classic',
      kind: 'portal',
      label: said.portal,
      purpose: said.portalPurpose,
      href: `https://classic.nimbora.example/requests${tenant}`,
    },
  ];
}

function publisher({ texts, book }: Ask, sold: Sold | undefined): Route {
  const said = texts.acting.routes;
  const h = hash(book.seed, 75, sold ? Number(sold.company.id.slice(3)) : 0);
  const domain = ['paperplane', 'ledgerleaf', 'signalbox'][h % 3]!;
  return {
    id: 'publisher',
    kind: 'publisher',
    label: said.publisher(sold?.label ?? productOf('market')!.name),
    purpose: said.publisherPurpose,
    href: `https://${domain}.example/support`,
    email: `help@${domain}.example`,
    phone: '+353 1 555 0170',
  };
}

/** The designated partner, and the vendor, where that may be asked. */
function usual(ask: Ask, { for: customer, subscription, product }: RouteQuery): Route[] {
  const { texts, who, book } = ask;
  const said = texts.acting.routes;
  const sold = subscription === undefined ? undefined : findSold(ask, subscription);
  const company = sold?.company ?? (customer === undefined ? who.own : companyOf(book, customer));
  // A customer of another domain has no routes here, and nobody learns that it exists.
  if (!company || (who.role === 'customer' && company.id !== who.own.id)) return [];
  const subscriptions = sold ? [sold] : Array.from({ length: countOf(company) }, (_, k) => soldAt(book, company, k));
  const market = (sold?.product ?? product) === 'market';
  const trial = who.role === 'customer' && subscriptions.every(({ plan }) => plan === 'trial');
  const reason = market ? said.notVendor : trial ? said.trial : undefined;
  return [
    // Nobody is its own partner.
    ...(company.own ? [] : partners(ask, subscriptions)),
    {
      id: 'vendor',
      kind: 'vendor',
      label: said.vendor,
      purpose: said.vendorPurpose,
      href: 'https://support.nimbora.example',
      phone: vendorPhone,
      hours: said.always,
      can:
        reason === undefined
          ? { state: 'allowed' }
          : { state: 'refused', code: market ? 'publisher' : 'trial', reason },
    },
  ];
}

/** Who supports these subscriptions; where several companies do, each says which. */
function partners(ask: Ask, subscriptions: readonly Sold[]): Route[] {
  const said = ask.texts.acting.routes;
  const by = new Map<string, { contact: Reseller; of: string[] }>();
  for (const sold of subscriptions) {
    const { company: contact } = contactOf(ask, sold);
    const known = by.get(contact.id) ?? { contact, of: [] };
    by.set(contact.id, { contact, of: [...known.of, sold.label] });
  }
  return [...by.values()].map(({ contact: { id, name, domain, phone, gone }, of }) => ({
    id: `partner/${id}`,
    kind: 'partner',
    label: name,
    purpose: by.size > 1 ? said.partnerFor(of.slice(0, 3).join(' · '), of.length - 3) : said.partnerPurpose,
    ...(gone
      ? {
          can: {
            state: 'refused',
            code: 'gone',
            reason: ask.who.role === 'customer' ? said.goneOfYours : said.gone,
          } as const,
        }
      : { href: `https://${domain}/support`, email: `support@${domain}`, hours: said.hours }),
    ...(phone && { phone }),
  }));
}
