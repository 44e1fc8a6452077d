import type { SupportBackend } from '../../src/port/backend.js';
import type { Call } from '../../src/port/call.js';
import { SupportError } from '../../src/port/error.js';

type Outcome = 'answer' | 'lost' | 'fails';
const writes = ['cases.create', 'cases.change', 'feed.post', 'files.upload'];

/** Keeps every call until it is told what becomes of it, and notes writes that say that they are meant for somewhere else. */
export function aNetwork(desk: SupportBackend) {
  const waiting: ((outcome: Outcome) => void)[] = [];
  const complaints: string[] = [];
  const written: string[] = [];
  const answer = (n: number, outcome: Outcome) => waiting.splice(n % Math.max(waiting.length, 1), 1)[0]?.(outcome);
  const over = (name: string, method: (input: never, call: Call) => Promise<unknown>) => {
    const isWrite = writes.includes(name);
    return async (input: object, call: Call = {}) => {
      const as = call.as!;
      complaints.push(...complaintsAbout(name, input, as));
      const outcome = await new Promise<Outcome>((resolve, reject) => {
        waiting.push(resolve);
        call.signal?.addEventListener('abort', () => reject(call.signal!.reason as Error), { once: true });
      });
      if (outcome === 'fails') throw new SupportError('unavailable');
      const result = await method(namedFor(as, input) as never, call);
      if (isWrite) written.push(name);
      if (outcome === 'lost') throw new SupportError(isWrite ? 'unknown-outcome' : 'unavailable');
      return marked(result, as, isWrite ? '*' : askedFor(name, input));
    };
  };
  const backend = Object.fromEntries(
    Object.entries(desk).map(([column, methods]) => [
      column,
      Object.fromEntries(
        Object.entries(methods as object)
          .filter(([name]) => name !== 'watch')
          .map(([name, method]) => [name, over(`${column}.${name}`, method as never)]),
      ),
    ]),
  ) as unknown as SupportBackend;
  return {
    backend,
    complaints,
    written,
    answer,
    answerAllBut: (n: number) => {
      for (let at = waiting.length - 1; at >= 0; at--) if (at !== n) answer(at, 'answer');
    },
    get waiting() {
      return waiting.length;
    },
  };
}

/** What is written says for whom it is: it must go there and nowhere else. */
function complaintsAbout(name: string, input: object, as: string): string[] {
  if (!writes.includes(name)) return [];
  const asked = input as { customer?: { id: string }; caseId?: string; id?: string; name?: string };
  const said = name === 'files.upload' ? asked.name! : JSON.stringify(input);
  return [...said.matchAll(/for (\S+) (\S+) (\S+) #\d+/g)].flatMap(([all, scope, customer, caseId]) => {
    const rightCustomer = name !== 'cases.create' || asked.customer?.id === customer;
    const rightCase = name === 'cases.create' || name === 'files.upload' || (asked.caseId ?? asked.id) === caseId;
    return scope === as && rightCustomer && rightCase ? [] : [`${name} as ${as}: ${all}`];
  });
}

/** Both scopes have a case 1, a case 2, …: ids come and go without the scope that the desk has in them. */
const namedFor = (as: string, input: object): object => {
  const id = (value: unknown) => (typeof value === 'string' && /^\d+$/.test(value) ? `${as}-${value}` : value);
  const { id: own, caseId, ...rest } = input as { id?: string; caseId?: string };
  return { ...rest, ...(own !== undefined && { id: id(own) }), ...(caseId !== undefined && { caseId: id(caseId) }) };
};

const askedFor = (name: string, input: object): string => {
  const { id, customer } = input as { id?: string; customer?: string };
  return (name === 'customers.get' ? id : customer) ?? '';
};

const marked = (result: unknown, as: string, customer: string): unknown => {
  const mark = `«${as} ${customer}»`;
  const text = JSON.stringify(result).replaceAll(/"(?:north|coast)-(\d+)"/g, '"$1"');
  return JSON.parse(text, (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('author' in value) return { ...value, author: { name: mark, side: 'vendor' } };
    if ('subject' in value) return { ...value, subject: mark };
    return 'label' in value ? { ...value, label: mark } : value;
  });
};

/** The marks in something that is shown: in which scope, and for which customer, it was asked for. */
export const marksIn = (value: unknown): [string, string][] =>
  [
    ...new Set(
      [...(JSON.stringify(value) ?? '').matchAll(/«(\w+) ([^»]*)»/g)].map(([, as, customer]) => `${as} ${customer}`),
    ),
  ].map((mark) => mark.split(' ') as [string, string]);
