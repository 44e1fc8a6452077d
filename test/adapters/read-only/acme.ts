import { type Call, type SupportBackend, SupportError, type SupportErrorKind } from '../../support/casekit.js';
import { type Comment, type List, type Ticket, toEntry, toRow } from './wire.js';

const kinds: Record<number, SupportErrorKind> = { 401: 'unauthenticated', 404: 'not-found', 410: 'expired' };
const pathOf = (id: string) => `tickets/${encodeURIComponent(id.replace(/^#/, ''))}`;

/** Reads tickets of Acme Desk. `token` is asked for the person's credentials before each request. */
export function acmeBackend(url: string, token: () => Promise<string>, fetch = globalThis.fetch): SupportBackend {
  async function get<T>(path: string, query: object, { signal }: Call = {}): Promise<T> {
    const address = new URL(path, url);
    for (const [name, value] of Object.entries(query)) if (value !== undefined) address.searchParams.set(name, value);
    const headers = { authorization: `Bearer ${await token()}` };
    const response = await fetch(address, { headers, signal: signal ?? null }).catch((cause: unknown) => {
      throw signal?.aborted ? signal.reason : new SupportError('offline', { cause });
    });
    if (!response.ok) throw new SupportError(kinds[response.status] ?? 'unavailable');
    return response.json() as Promise<T>;
  }

  return {
    session: {
      async get(_input, call) {
        const { org, ...person } = await get<{ id: string; name: string; org: string }>('me', {}, call);
        const identity = { tenant: org, person: person.id };
        const listing = { text: true, filters: ['text'], sorts: [] };
        return { backendId: url, identity, side: 'partner', person, scopes: [], listing, policy: {} };
      },
    },
    cases: {
      async list({ text, size, cursor }, call) {
        const { rows, more, total } = await get<List<Ticket>>('tickets', { q: text, size, from: cursor }, call);
        return { items: rows.map(toRow), next: more, total };
      },
      async get({ id }, call) {
        const ticket = await get<Ticket>(pathOf(id), {}, call);
        return { ...toRow(ticket), description: { format: 'text', text: ticket.text }, can: {} };
      },
    },
    feed: {
      async list({ caseId, ...query }, call) {
        const { rows, more, total } = await get<List<Comment>>(`${pathOf(caseId)}/comments`, query, call);
        return { items: rows.map(toEntry), older: more, newer: rows.at(-1)?.id, total };
      },
    },
  };
}
