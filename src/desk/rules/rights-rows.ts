import type { Authority, Requirement } from '../../model/customers.js';
import type { Decision } from '../../model/decision.js';
import { day, instant } from '../clock.js';
import type { Ask } from '../desk.js';
import type { Company } from '../world/customers.js';
import { hash } from '../world/random.js';
import { provider } from '../world/resellers.js';
import { type Sold, countOf, soldAt } from '../world/subscriptions.js';
import { arrangementRequest, endDay, mayFile, request } from './authority.js';

type Look = Pick<Ask, 'book' | 'texts' | 'who' | 'now'>;

/** What one may do for a customer, row by row, with what each of them needs. */
export function authorityRows(look: Look, company: Company): Authority[] {
  if (company.id === look.who.own.id) return [];
  const { covers, instead } = look.texts.acting;
  const may = mayFile(look, company);
  const needs = company.partnership === 'support' ? arrangement(look, company) : relationship(look, company);
  const ends = endsAt(look, company);
  const row = (id: string, covered: string, kind: string, can: Decision, more: Partial<Authority> = {}): Authority => ({
    id,
    covers: covered,
    kind,
    can,
    ...(ends !== undefined && { until: instant(ends), renews: renews(company) }),
    requirements: needs,
    ...more,
  });

  const rows = [row('technical', covers.technical, 'technical', may)];
  const billing = partnerMay(look, company, 'billing');
  rows.push(
    row('billing', covers.billing, 'billing', billing ?? may, {
      requirements: [...needs, contract(look, company)],
      ...(billing && { instead: instead.billing(provider.name) }),
    }),
  );
  const sold = Array.from({ length: countOf(company) }, (_, k) => soldAt(look.book, company, k));
  const compute = sold.find(({ product }) => product === 'compute');
  if (compute) rows.push(computeRow(look, company, compute, row, needs, may));
  const market = sold.find(({ product }) => product === 'market');
  if (market) {
    const reason = look.texts.acting.routes.notVendor;
    const on = { id: 'market', label: market.label };
    rows.push(
      row(
        'market',
        covers.market(market.label),
        'product',
        { state: 'refused', code: 'publisher', reason },
        {
          on,
          requirements: [],
          instead: instead.publisher,
        },
      ),
    );
  }
  return rows;
}

/** Azure-like products need a right on the very subscription, and are closed to some kinds of partner. */
function computeRow(
  look: Look,
  company: Company,
  { id, label }: Sold,
  row: (id: string, covered: string, kind: string, can: Decision, more: Partial<Authority>) => Authority,
  needs: Requirement[],
  may: Decision,
): Authority {
  const { acting } = look.texts;
  const closed = partnerMay(look, company, 'compute');
  const granted = hasPermission(look, company);
  const permission: Requirement = {
    what: acting.needs.permission(label),
    state: granted ? 'met' : 'missing',
    ...(!granted && { remedy: request(look, company, acting.gets.permission) }),
  };
  const can: Decision =
    closed ??
    (may.state === 'refused' || granted
      ? may
      : { state: 'refused', code: 'permission', reason: acting.gets.permission, remedy: permission.remedy });
  return row('compute', acting.covers.compute(label), 'subscription', can, {
    on: { id, label },
    requirements: [...needs, permission],
    ...(closed && { instead: acting.instead.provider(provider.name) }),
  });
}

const hasPermission = ({ book }: Pick<Look, 'book'>, { id }: Company): boolean =>
  hash(book.seed, 73, Number(id.slice(3))) % 3 !== 0;

/** Why nothing about compute can be filed for a customer that has it, where that is so. */
export function computeClosed(look: Look, company: Company): Decision | undefined {
  const closed = partnerMay(look, company, 'compute');
  if (closed || company.id === look.who.own.id || hasPermission(look, company)) return closed;
  // Where nothing at all can be filed, that is what counts.
  if (mayFile(look, company).state === 'refused') return undefined;
  const has = Array.from({ length: countOf(company) }, (_, k) => soldAt(look.book, company, k)).some(
    ({ product }) => product === 'compute',
  );
  const reason = look.texts.acting.gets.permission;
  return has ? { state: 'refused', code: 'permission', reason, remedy: request(look, company, reason) } : undefined;
}

/** What this kind of partner may not file, whatever the customer has authorised (and whatever plan it has). */
export function partnerMay(
  { texts }: Pick<Ask, 'texts'>,
  { partnership = 'direct' }: Company,
  what: 'billing' | 'compute',
): Decision | undefined {
  const { partnerships, partnerCannot, covers, instead, filedBy } = texts.acting;
  const closed =
    (what === 'billing' && (partnership === 'advisor' || partnership === 'support')) ||
    (what === 'compute' && partnership === 'indirect-reseller');
  if (!closed) return undefined;
  const who = what === 'billing' ? instead.billing(provider.name) : instead.provider(provider.name);
  const named = what === 'billing' ? covers.billing : 'Nimbora Compute';
  return {
    state: 'refused',
    code: `partner-${what}`,
    reason: partnerCannot(partnerships[partnership]!, named),
    remedy: { text: filedBy(who) },
  };
}

const renews = ({ authority, plan }: Company): boolean => authority === 'full' && plan === 'premium';

function endsAt(look: Look, company: Company): number | undefined {
  if (company.authority === 'ending' || company.authority === 'ended') return endDay(look, company);
  if (company.authority !== 'full') return undefined;
  return look.book.origin + (120 + (hash(look.book.seed, 42, Number(company.id.slice(3))) % 400)) * day;
}

/** The relationship, the role in it, one's own assignment to the role. */
function relationship(look: Look, company: Company): Requirement[] {
  const { needs, gets } = look.texts.acting;
  const said = look.texts.authority;
  const { authority } = company;
  const state = { full: 'met', ending: 'met', none: 'missing', ended: 'ended', asked: 'pending', unsure: 'unknown' }[
    authority
  ];
  const ends = endsAt(look, company);
  const open = authority === 'none' || authority === 'ended';
  const rest = state === 'met' ? 'met' : state === 'unknown' ? 'unknown' : 'missing';
  const role = { text: gets.role, href: 'https://partners.nimbora.example/help/rights' };
  return [
    {
      what: needs.relationship,
      state,
      ...(authority === 'asked' && { since: instant(look.book.origin - 6 * day) }),
      ...(ends !== undefined && { until: instant(ends) }),
      ...((open || authority === 'asked') && { remedy: request(look, company, open ? said.remedy : said.remind) }),
    },
    { what: needs.role, state: rest, ...(rest === 'missing' && { remedy: role }) },
    { what: needs.assignment, state: rest, ...(rest === 'missing' && { remedy: role }) },
  ];
}

/** A support partner needs no relationship of a reseller: the customer asks, and sometimes the vendor approves. */
function arrangement(look: Look, company: Company): Requirement[] {
  const { needs, gets } = look.texts.acting;
  const { arrangement: how } = company;
  const asked = how !== 'not-asked';
  return [
    {
      what: needs.arrangement,
      state: asked ? 'met' : 'missing',
      ...(asked ? { since: instant(look.book.origin - 9 * day) } : { remedy: arrangementRequest(look, company) }),
    },
    how === 'approval-pending'
      ? {
          what: needs.approval,
          state: 'pending',
          since: instant(look.book.origin - 2 * day),
          remedy: { text: gets.approval },
        }
      : { what: needs.approval, state: 'not-needed' },
  ];
}

const contract = ({ texts }: Look, { partnership = 'direct' }: Company): Requirement => ({
  what: texts.acting.needs.contract,
  state: partnership === 'advisor' || partnership === 'support' ? 'missing' : 'met',
});
