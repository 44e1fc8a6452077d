import type { Assignment, Candidate, RelationshipReceipt, SupportContact } from '../../src/model/contacts.js';
import type { Subscription } from '../../src/model/customers.js';
import type { Decision } from '../../src/model/decision.js';
import type { Session } from '../../src/model/session.js';
import type { SupportBackend } from '../../src/port/backend.js';
import { SupportError } from '../../src/port/error.js';
import { aBackend, aSession } from './answers.js';

const allowed: Decision = { state: 'allowed' };
export const refused = (reason: string, more: Partial<Decision> = {}): Decision => ({
  state: 'refused',
  reason,
  ...more,
});
export const newCommerce: Decision = { state: 'absent', reason: 'Cannot be changed: new commerce.' };

const companies: Record<string, string> = { own: 'Fjordlight', lark: 'Larkfield', fab: 'Fabrikam', nor: 'Northwind' };

export const aSubscription = (id: string, change: Partial<Subscription> = {}): Subscription => ({
  id,
  label: `Mail ${id}`,
  customer: { id: 'c', label: 'Contoso' },
  plan: 'paid',
  status: 'active',
  contact: { id: 'own', label: 'Fjordlight', own: true },
  can: { assignContact: allowed },
  ...change,
});

export const aCandidate = (id: string, change: Partial<Candidate> = {}): Candidate => ({
  id,
  label: companies[id] ?? `Reseller ${id}`,
  partnerId: `PN-${id}`,
  kind: id === 'own' ? 'self' : id === 'lark' ? 'provider' : 'reseller',
  relationship: 'established',
  effective: '2026-11-22T00:00:00Z',
  can: { assign: allowed },
  ...change,
});

/** One of each: may be chosen, not yet, never. */
export const someCandidates = (): Candidate[] => [
  aCandidate('own'),
  aCandidate('lark'),
  aCandidate('fab'),
  aCandidate('nor', {
    relationship: 'none',
    can: { assign: refused('There is no relationship with Northwind yet.'), ask: allowed },
  }),
  aCandidate('pen', {
    label: 'Pendle',
    relationship: 'pending',
    since: '2026-11-03T00:00:00Z',
    can: { assign: refused('Pendle has not confirmed yet.'), ask: refused('Asked already.') },
  }),
  aCandidate('ref', {
    label: 'Refton',
    relationship: 'refused',
    can: {
      assign: refused('Refton has refused.', { remedy: { text: 'Call Refton.', reference: 'REL-9' } }),
    },
  }),
];

export interface ContactWorld {
  subscriptions?: readonly Subscription[];
  candidates?: readonly Candidate[];
  /** Of one subscription, where they differ. */
  candidatesOf?: (subscriptionId: string) => readonly Candidate[] | Promise<readonly Candidate[]>;
  session?: Partial<Session>;
  /** What an assignment comes to; nothing: it is carried out. */
  assign?: (input: Assignment, attempt: number) => SupportError | Promise<void> | undefined;
  /** The system answers it; `false`: it has no such call. */
  ask?: ((candidate: Candidate | undefined, partner: string | undefined) => RelationshipReceipt) | false;
}

/** A system with these subscriptions, which remembers what was assigned and asked. */
export function aContactSystem(world: ContactWorld = {}) {
  const subscriptions = new Map(
    (world.subscriptions ?? [aSubscription('1'), aSubscription('2')]).map((s) => [s.id, s]),
  );
  const candidates = new Map((world.candidates ?? someCandidates()).map((each) => [each.id, each]));
  const assigned: Assignment[] = [];
  const attempts = new Map<string, number>();
  const matches = (text: string | undefined, ...words: (string | undefined)[]) =>
    words
      .join(' ')
      .toLowerCase()
      .includes((text ?? '').toLowerCase());
  const page = <T>(items: T[], cursor: string | undefined, size = 25) => {
    const from = Number(cursor ?? 0);
    const next = from + size < items.length ? String(from + size) : undefined;
    return { items: items.slice(from, from + size), total: items.length, ...(next && { next }) };
  };
  const asContact = ({ id, contact }: Subscription): SupportContact => ({ subscriptionId: id, company: contact! });

  const backend: SupportBackend = aBackend({
    session: { get: async () => aSession(world.session) },
    customers: {
      list: async () => ({ items: [] }),
      get: async ({ id }) => ({ id, label: id === 'c' ? 'Contoso' : id }),
      subscriptions: async ({ customer, ids, text, cursor, size }) =>
        page(
          [...subscriptions.values()].filter(
            (each) =>
              (customer === undefined || each.customer.id === customer) &&
              (!ids || ids.includes(each.id)) &&
              matches(text, each.label, each.customer.label),
          ),
          cursor,
          size,
        ),
    },
    contacts: {
      get: async ({ subscriptionIds }) => ({
        items: subscriptionIds.flatMap((id) => (subscriptions.has(id) ? [asContact(subscriptions.get(id)!)] : [])),
      }),
      candidates: async ({ subscriptionId, text, cursor, size = 50 }) => ({
        ...page(
          [...((await world.candidatesOf?.(subscriptionId)) ?? candidates.values())].filter(({ label, partnerId }) =>
            matches(text, label, partnerId),
          ),
          cursor,
          size,
        ),
        notices: [
          { level: 'info' as const, code: 'agreement', text: 'A support agreement with the reseller comes first.' },
        ],
      }),
      assign: async (input) => {
        const { subscriptionId: id, to } = input;
        attempts.set(id, (attempts.get(id) ?? 0) + 1);
        const wrong = await world.assign?.(input, attempts.get(id)!);
        if (wrong) throw wrong;
        assigned.push(input);
        const { label } = candidates.get(to) ?? { label: companies[to] };
        const changed = { ...subscriptions.get(id)!, contact: { id: to, label, own: to === 'own' } };
        subscriptions.set(id, changed);
        return { contact: asContact(changed), effective: '2026-11-22T00:00:00Z' };
      },
      ...(world.ask !== false && {
        ask: async ({ candidateId, partner }) => {
          const candidate = candidateId === undefined ? undefined : candidates.get(candidateId);
          if (world.ask) return world.ask(candidate, partner);
          const id = candidateId ?? `new-${partner}`;
          const pending: Candidate = {
            ...(candidate ?? aCandidate(id, { label: partner })),
            relationship: 'pending',
            since: '2026-11-21T00:00:00Z',
            can: { assign: refused('Not confirmed yet.'), ask: refused('Asked already.') },
          };
          candidates.set(id, pending);
          return { candidate: pending };
        },
      }),
    },
  });
  return { backend, subscriptions, candidates, assigned, attempts };
}

/** Somebody else was quicker. */
export const conflictWith = (subscriptionId: string, company: SupportContact['company']) =>
  new SupportError('conflict', {
    reason: 'Somebody else has changed this contact in the meantime.',
    current: { subscriptionId, company } satisfies SupportContact,
  });
