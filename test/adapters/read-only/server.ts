import type { Comment, Ticket } from './wire.js';

const tickets: Ticket[] = Array.from({ length: 23 }, (_, n) => ({
  id: String(100 + n),
  title: `Printer number ${n} prints nothing`,
  text: 'It only blinks.',
  state: ['open', 'pending', 'solved', 'archived'][n % 4]!,
  createdAt: `2026-01-${String(1 + n).padStart(2, '0')}T08:00:00Z`,
  updatedAt: `2026-02-${String(1 + n).padStart(2, '0')}T08:00:00Z`,
})).toReversed();

const comments = (ticket: string): Comment[] =>
  Array.from({ length: 9 }, (_, n) => ({
    id: `${ticket}-${n}`,
    at: `2026-02-0${1 + n}T09:00:00Z`,
    by: n % 2 ? 'Acme staff' : 'Robin',
    staff: n % 2 === 1,
    text: `Comment ${n}`,
  }));

/** Acme Desk as far as the example needs it; every request is noted. */
export function acmeServer() {
  const requests: { path: string; authorization: string | null }[] = [];
  const answer: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    init?.signal?.throwIfAborted();
    requests.push({ path: url.pathname + url.search, authorization: new Headers(init?.headers).get('authorization') });
    const found = route(url);
    return found === undefined || found instanceof Response ? (found ?? fail(404)) : Response.json(found);
  };
  return { fetch: answer, requests };
}

function route({ pathname, searchParams }: URL): unknown {
  const [, first, id, part] = pathname.split('/').map(decodeURIComponent);
  const size = Number(searchParams.get('size') ?? 10);
  if (first === 'me') return { id: 'u1', name: 'Robin Example', org: 'acme' };
  if (first !== 'tickets') return undefined;
  if (id === undefined) {
    const words = (searchParams.get('q') ?? '').toLowerCase().replace('#', '').split(' ').filter(Boolean);
    const fitting = tickets.filter((ticket) =>
      words.every((word) => ` ${ticket.id} ${ticket.title.toLowerCase()}`.includes(` ${word}`)),
    );
    const from = searchParams.get('from') ?? '0';
    if (!/^\d+$/.test(from)) return fail(410);
    const next = Number(from) + size;
    return {
      rows: fitting.slice(Number(from), next),
      total: fitting.length,
      ...(next < fitting.length && { more: String(next) }),
    };
  }
  const ticket = tickets.find((each) => each.id === id);
  if (!ticket || part === undefined) return ticket;
  return history(ticket.id, searchParams, size);
}

function history(ticket: string, query: URLSearchParams, size: number): unknown {
  const all = comments(ticket);
  const cursor = query.get('before') ?? query.get('after') ?? query.get('around');
  const at = all.findIndex(({ id }) => id === cursor);
  if (cursor !== null && at < 0) return fail(410);
  let from = Math.max(0, (query.has('before') ? at : all.length) - size);
  let to = query.has('before') ? at : all.length;
  if (query.has('after')) [from, to] = [at + 1, at + 1 + size];
  if (query.has('around')) [from, to] = [Math.max(0, at - (size >> 1)), at + size];
  return { rows: all.slice(from, to), total: all.length, ...(from > 0 && { more: all[from]!.id }) };
}

const fail = (status: number): Response => new Response(null, { status });
