import type {
  AssignReceipt,
  Assignment,
  Candidate,
  CandidateQuery,
  ContactsQuery,
  SupportContact,
} from '../../model/contacts.js';
import type { Decision } from '../../model/decision.js';
import type { Page } from '../../model/page.js';
import { SupportError } from '../../port/error.js';
import { day, instant } from '../clock.js';
import type { Ask } from '../desk.js';
import type { Draft } from '../state.js';
import { productOf } from '../world/products.js';
import { type Reseller, provider, resellerAt, resellerOf, self } from '../world/resellers.js';
import { type Sold, soldOf } from '../world/subscriptions.js';
import { matching } from './match.js';
import { once } from './once.js';
import { sizeOf, slice } from './pages.js';
import { namedReseller, relationOf } from './relations.js';
import { contactOf, findSold, isVisible, mayAssign } from './subscriptions.js';
import { missing, need, refusal } from './who.js';

const refused = (code: string, reason: string): Decision => ({ state: 'refused', code, reason });

export function getContacts(ask: Ask, { subscriptionIds }: ContactsQuery): Page<SupportContact> {
  need(ask, 'customers');
  const found = subscriptionIds.map((id) => soldOf(ask.book, id)).filter((sold) => sold && isVisible(ask, sold));
  return { items: found.map((sold) => toContact(ask, sold!)), total: found.length };
}

function toContact(ask: Ask, sold: Sold): SupportContact {
  const { company, byDefault, since } = contactOf(ask, sold);
  const { id, name, partnerId, domain, phone, kind, gone } = company;
  return {
    subscriptionId: sold.id,
    company: {
      id,
      label: name,
      partnerId,
      ...(gone ? { gone } : { email: `support@${domain}`, site: `https://${domain}/support` }),
      ...(phone && { phone }),
      ...(kind === 'self' && ask.who.role !== 'customer' && { own: true }),
    },
    ...(byDefault && { byDefault }),
    ...(since !== undefined && { since: instant(since) }),
    can: { change: mayAssign(ask, sold) },
  };
}

/** Who might support a subscription of this company: oneself, the indirect provider, resellers. */
function candidatesOf({ book, state }: Ask, { company }: Sold): Reseller[] {
  const count = (company.candidates ?? 6) - 2;
  const asked = [...state.all('relation')].filter(({ scope, name }) => scope === book.scope && name !== undefined);
  return [
    self(book.companies.at(-1)!),
    provider,
    ...asked.map(({ candidate }) => namedReseller(state, book.scope, candidate)!),
    ...Array.from({ length: count }, (_, n) => resellerAt(n)),
  ];
}

export function listCandidates(ask: Ask, query: CandidateQuery): Page<Candidate> {
  need(ask, 'customers');
  const sold = findSold(ask, query.subscriptionId);
  const all = candidatesOf(ask, sold);
  const ids = matching(all, query.text, ({ name, partnerId }) => `${name} ${partnerId}`);
  const page = slice(ask, ids, query.cursor, sizeOf(query.size, 50));
  const byId = new Map(all.map((reseller) => [reseller.id, reseller]));
  return {
    ...page,
    items: page.items.map((id) => toCandidate(ask, sold, byId.get(id)!)),
    notices: [{ level: 'info', code: 'agreement', text: ask.texts.acting.candidates.agreement }],
  };
}

/** A change counts from the next day on. */
const effectiveAt = ({ now }: Pick<Ask, 'now'>): number => (Math.floor(now / day) + 1) * day;

export function toCandidate(ask: Ask, sold: Sold, reseller: Reseller): Candidate {
  const { id, name, partnerId, kind } = reseller;
  const said = ask.texts.acting.candidates;
  const { relationship, since, privileges } = relationOf(ask, reseller);
  const change = mayAssign(ask, sold);
  const against =
    relationship !== 'established'
      ? refused(`relationship-${relationship}`, said[relationship])
      : !privileges && !isPrivilegedFor(sold, reseller)
        ? refused('no-privileges', said.privileges)
        : isUntrainedFor(sold, reseller)
          ? refused('not-authorised', said.product(productOf(sold.product)!.name))
          : undefined;
  const asking =
    missing(ask, 'contacts') ??
    (relationship === 'pending'
      ? refused('pending', said.askedAlready)
      : relationship === 'established'
        ? refused('established', said.exists)
        : ({ state: 'allowed' } as const));
  return {
    id,
    label: name,
    partnerId,
    kind,
    relationship,
    ...(since !== undefined && { since: instant(since) }),
    effective: instant(effectiveAt(ask)),
    can: { assign: against ?? change, ask: asking },
  };
}

/** Privileges are a customer's to give: some resellers have those of every other customer. */
const isPrivilegedFor = ({ company }: Sold, { id }: Reseller): boolean =>
  Number(id.slice(3)) % 7 === 1 && Number(company.id.slice(3)) % 2 === 0;

/** And some are not authorised for everything that the vendor sells. */
const isUntrainedFor = ({ product }: Sold, { id, kind }: Reseller): boolean =>
  kind === 'reseller' && product === 'meet' && [1, 4].includes(Number(id.slice(3)) % 7);

/** Hands support for one subscription to another company. Nothing is written when anything stands against it. */
export function assignContact(ask: Ask<Draft>, input: Assignment): AssignReceipt {
  const effective = once(ask, 'contacts.assign', input, () => assign(ask, input));
  return {
    contact: toContact(ask, findSold(ask, input.subscriptionId)),
    effective: instant(effective),
    notices: [{ level: 'info', code: 'agreement', text: ask.texts.acting.candidates.agreement }],
  };
}

function assign(ask: Ask<Draft>, { subscriptionId, from, to }: Assignment): number {
  const { state, book, texts } = ask;
  const said = texts.acting;
  const sold = findSold(ask, subscriptionId);
  const may = mayAssign(ask, sold);
  if (may.state === 'refused' || may.state === 'absent') throw refusal(may);
  const present = contactOf(ask, sold).company.id;
  if (from !== undefined && from !== present) {
    throw new SupportError('conflict', {
      code: 'contact',
      reason: said.candidates.conflict,
      current: toContact(ask, sold),
    });
  }
  const reseller = resellerOf(book.companies.at(-1)!, to) ?? namedReseller(state, book.scope, to);
  if (!reseller) throw new SupportError('invalid', { code: 'candidate', reason: said.candidates.notFound });
  const { assign: eligible } = toCandidate(ask, sold, reseller).can!;
  if (eligible!.state === 'refused') throw refusal(eligible!);
  if (sold.kind === 'held') throw refusal(refused('held', said.locked.held));
  const since = effectiveAt(ask);
  state.put('contact', sold.id, { scope: book.scope, company: to, since });
  return since;
}
