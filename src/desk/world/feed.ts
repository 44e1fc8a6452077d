import type { Person } from '../../model/people.js';
import type { DeskCase, DeskEntry } from '../records.js';
import type { Book } from './book.js';
import { placeOf } from './calendar.js';
import { type MailStyle, contentIdOf, mailBody, pictureId } from './mails.js';
import { agents, me, personAt, personOf, staff, system } from './people.js';
import { below, hash, pick } from './random.js';
import { situationAt } from './situations.js';
import { type Talk, talks, topics } from './talk/index.js';
import { traitsOf } from './traits.js';

type Part = 'created' | 'detour' | 'vendor' | 'partner' | 'customer' | 'ask' | 'fix' | 'status';

/** One entry of a generated case, by its place in the history. */
export function generatedEntry(book: Book, supportCase: DeskCase, at: number): DeskEntry {
  const { n, generated, createdAt, updatedAt } = supportCase;
  const h = hash(book.seed, 21, n, at);
  const when =
    at === 0 || generated === 1
      ? createdAt
      : at === generated - 1
        ? updatedAt
        : Math.floor(createdAt + ((updatedAt - createdAt) * (at + below(600, h, 1) / 1000)) / generated);
  const part = partOf(book, supportCase, at);
  const rest = { at: when, ...filesOf(supportCase, at) };
  if (part === 'created') {
    return {
      ...rest,
      author: who(book, supportCase, 'filer', h),
      kind: 'event',
      channel: 'portal',
      event: { type: 'created' },
    };
  }
  if (part === 'status') {
    const [from, to] = statusChange(supportCase, at);
    const author = to === 'closed' && h % 2 ? who(book, supportCase, 'filer', h) : who(book, supportCase, 'vendor', h);
    return { ...rest, author, kind: 'event', channel: 'system', event: { type: 'status', from, to } };
  }
  if (part === 'detour') return { ...rest, ...detourEvent(book, supportCase, at, h) };
  return { ...rest, ...message(book, supportCase, at, part, h) };
}

/** What kind of entry stands at a place: the first and the last ones tell the status, between them people talk. */
function partOf(book: Book, supportCase: DeskCase, at: number): Part {
  const { status, generated, n, unread } = supportCase;
  const fromEnd = generated - 1 - at;
  if (at === 0) return 'created';
  if (status === 'closed' && fromEnd < 2) return fromEnd === 0 ? 'status' : 'fix';
  if (status === 'solution-proposed' && fromEnd < 2) return fromEnd === 0 ? 'fix' : 'status';
  if (status === 'action-required' && fromEnd < 2) return fromEnd === 0 ? 'ask' : 'status';
  if (fromEnd < unread) return 'vendor';
  if (at === 2 && status !== 'new' && generated > 4) return 'status';
  if (status === 'in-progress' && generated < 5 && fromEnd === 0) return 'status';
  if (hasFile(supportCase, at)) return 'partner';
  const chance = below(100, book.seed, 22, n, at);
  if (situationAt(book.size, placeOf(book, n))?.mail) return chance < 60 ? 'customer' : 'partner';
  const detour = detourAt(book, supportCase, at);
  if (detour) return stepOf(detour, at) ? 'detour' : at % 4 === 1 ? 'vendor' : 'partner';
  return chance < 56 ? 'vendor' : chance < 88 ? 'partner' : 'customer';
}

/** From the status before to the one that the place in the history tells. */
function statusChange({ status, generated }: DeskCase, at: number): [from: string, to: string] {
  if (at === 2 && generated - 1 - at > 1) return ['new', 'in-progress'];
  return [generated > 4 ? 'in-progress' : 'new', status];
}

/**
 * Four entries in which something changes and changes back, so that whoever replays a history arrives at the case as it
 * is. `run`: nothing but events, as long histories have.
 */
type Detour = 'status' | 'severity' | 'contact' | 'run';

/** The detour that a place belongs to: one that lies wholly among the entries in which people talk. */
function detourAt(book: Book, supportCase: DeskCase, at: number): Detour | undefined {
  const { n, generated, unread } = supportCase;
  const from = at & ~3;
  if (from < 4 || generated - 1 - (from + 3) < Math.max(2, unread)) return undefined;
  for (let place = from; place < from + 4; place++) if (hasFile(supportCase, place)) return undefined;
  const chance = below(100, book.seed, 23, n, from);
  if (generated > 20 && chance < 12) return 'run';
  return chance < 50 ? (['status', 'severity', 'contact'] as const)[chance % 3] : undefined;
}

/** What changes at a place of a detour, and whether it changes back; nothing where people talk in between. */
function stepOf(detour: Detour, at: number): { what: Exclude<Detour, 'run'>; back: boolean } | undefined {
  const step = at & 3;
  if (detour === 'run') return { what: step === 0 || step === 3 ? 'severity' : 'contact', back: step > 1 };
  return step === 0 || step === 3 ? { what: detour, back: step === 3 } : undefined;
}

/** Generated files hang on what the partner wrote; the first two were filed with the case. */
const fileEntry = (supportCase: DeskCase, file: number): number => {
  const at = file < 2 ? 0 : 1 + 2 * (file - 1);
  return at < supportCase.generated - 3 ? at : 0;
};
const hasFile = (supportCase: DeskCase, at: number): boolean => {
  for (let file = 0; file < supportCase.generatedFiles; file++) if (fileEntry(supportCase, file) === at) return true;
  return false;
};

export const generatedFileId = (supportCase: DeskCase, file: number): string => `${supportCase.id}/f${file}`;

/** Place in the history of a generated file. */
export const entryOfFile = fileEntry;

function filesOf(supportCase: DeskCase, at: number): { files?: string[] } {
  const files: string[] = [];
  for (let file = 0; file < supportCase.generatedFiles; file++)
    if (fileEntry(supportCase, file) === at) files.push(generatedFileId(supportCase, file));
  return files.length ? { files } : {};
}

function who(book: Book, supportCase: DeskCase, side: 'filer' | 'vendor' | 'partner' | 'customer', h: number): Person {
  const company = book.companies.find(({ id }) => id === supportCase.company)!;
  if (side === 'filer') return personOf(supportCase.filedBy) ?? personAt(company);
  if (side === 'customer') return personAt(company);
  if (side === 'vendor') {
    const own = { ru: agents[4]!, ar: agents[5]!, fr: agents[3]! }[supportCase.language];
    return own ?? agents[(hash(book.seed, 24, supportCase.n) + (h % 7 === 0 ? 1 : 0)) % 4]!;
  }
  return h % 4 === 0 ? staff[1 + (h % 7)]! : (personOf(supportCase.filedBy) ?? me);
}

function detourEvent(book: Book, supportCase: DeskCase, at: number, h: number): Omit<DeskEntry, 'at'> {
  const { what, back } = stepOf(detourAt(book, supportCase, at)!, at)!;
  const { severity, contact } = supportCase;
  const usual = personOf(contact)?.name ?? me.name!;
  const [there, here] = {
    status: ['action-required', 'in-progress'],
    severity: [severity === 'S1' ? 'S2' : `S${Number(severity[1]) - 1}`, severity],
    contact: [staff.find(({ id }) => id !== contact)!.name!, usual],
  }[what] as [string, string];
  const event = back ? { type: what, from: there, to: here } : { type: what, from: here, to: there };
  return { author: h % 3 ? who(book, supportCase, 'vendor', h) : system, kind: 'event', channel: 'system', event };
}

function message(
  book: Book,
  supportCase: DeskCase,
  at: number,
  part: 'vendor' | 'partner' | 'customer' | 'ask' | 'fix',
  h: number,
): Omit<DeskEntry, 'at'> {
  const traits = traitsOf(book, supportCase.n);
  const topic = topics[traits.topic]!;
  const { talk } = topic;
  const situation = situationAt(book.size, placeOf(book, supportCase.n));
  if (part === 'ask' || part === 'fix') {
    const author = who(book, supportCase, 'vendor', h);
    const kind = part === 'fix' ? 'solution' : 'message';
    return {
      author,
      kind,
      channel: 'portal',
      body: { format: 'markdown', text: greeted(talk, topic[part]) },
      audience: 'all',
    };
  }
  const author = who(book, supportCase, part, h);
  if (situation?.longText && at === 3) {
    return {
      author,
      kind: 'message',
      channel: 'portal',
      body: { format: 'text', text: trace() },
      audience: 'all',
      deferred: true,
    };
  }
  const text = at === 1 && part === 'vendor' ? topic.ask : pick(talk[part], h, 3);
  const byMail = part !== 'vendor' && below(100, h, 4) < (situation?.mail ? 85 : 25);
  if (byMail) {
    const vendor = who(book, supportCase, 'vendor', h);
    const quoted = {
      author: vendor,
      at: supportCase.createdAt,
      text: `${pick(talk.vendor, h, 5)}\n\n${talk.reminder}`,
    };
    const style = (['page', 'wrapped', 'plain'] as MailStyle[])[h % 3]!;
    const { id } = supportCase;
    // Some paste what they see.
    const pictured = style !== 'plain' && below(100, h, 8) < 35;
    const shown = pictured ? contentIdOf(id, at) : undefined;
    const body = mailBody(style, talk, author, vendor.name!.split(' ')[0]!, text, quoted, shown);
    const files = [...(filesOf(supportCase, at).files ?? []), ...(pictured ? [pictureId(id, at)] : [])];
    return { author, kind: 'message', channel: 'email', body, audience: 'all', ...(files.length && { files }) };
  }
  const internal = part !== 'customer' && below(100, h, 6) < 12;
  const format = part === 'vendor' ? 'markdown' : 'text';
  const body =
    part === 'vendor' && h % 5 === 0
      ? greeted(talk, `${text}\n\n${findings}`)
      : part === 'vendor'
        ? greeted(talk, text)
        : text;
  return {
    author,
    kind: 'message',
    channel: 'portal',
    body: { format, text: body },
    audience: internal ? 'support' : 'all',
  };
}

const greeted = (talk: Talk, text: string): string =>
  `${talk.greeting(me.name!.split(' ')[0]!)}\n\n${text}\n\n*${talk.closing}*`;

const findings = [
  '```\n2026-10-03T02:11:42Z relay[2114]: deferred (certificate expired)\n2026-10-03T02:11:53Z relay[2114]: retry in 900 s\n```',
  '- **First seen:** 02:11:42 UTC\n- **Component:** `relay`\n- Documentation: [Queues and retries](https://docs.nimbora.example/relay/queues)',
].join('\n\n');

const trace = (): string =>
  Array.from(
    { length: 900 },
    (_, at) =>
      `02:${String(10 + ((at / 60) | 0)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')} worker-${at % 8} GET /v2/items/${at * 37} 200 ${12 + (at % 31)} ms`,
  ).join('\n');

/** Of the talk in which a case is written: staff answer in it. */
export const talkOf = (language: string): Talk => talks[language as Talk['language']] ?? talks.en;
