import type { DeskCase } from '../records.js';
import { type Book, idOf } from './book.js';
import { changedAt, createdAt, placeOf } from './calendar.js';
import { me, staff } from './people.js';
import { below, hash } from './random.js';
import { situationAt } from './situations.js';
import { topics } from './talk/index.js';
import { filerId, flagNames, statusName, traitsOf } from './traits.js';

export const subjectOf = (topic: number, variant: number): string => {
  const { subject, talk } = topics[topic]!;
  return subject + talk.variants[variant]![0];
};

export const descriptionOf = (topic: number, variant: number): string => {
  const { description, talk } = topics[topic]!;
  return `${description}\n\n${talk.variants[variant]![1]}`;
};

const longTail = ' – this subject was pasted from a monitoring alert and goes on with every host name it could find:';
const hosts = Array.from({ length: 12 }, (_, at) => ` srv-${String(at + 1).padStart(2, '0')}.prod.alderfinch.example`);

/** A case that nobody has changed, made when it is asked for. */
export function generatedCase(book: Book, n: number): DeskCase {
  const traits = traitsOf(book, n);
  const h = hash(book.seed, 11, n);
  const situation = situationAt(book.size, placeOf(book, n));
  const { product, category, talk } = topics[traits.topic]!;
  const company = book.companies[traits.company]!;
  const status = statusName(traits.status);
  const updatedAt = changedAt(book, n);
  const filedBy = filerId(book, traits);
  const leaf = below(5, h, 1);
  return {
    id: idOf(book.scope, n),
    scope: book.scope,
    n,
    kind: product === 'market' || product === 'licences' ? 'partner' : 'technical',
    subject: subjectOf(traits.topic, traits.variant) + (situation?.longText ? longTail + hosts.join(',') : ''),
    description: { format: 'text', text: descriptionOf(traits.topic, traits.variant) },
    status,
    severity: `S${traits.severity}`,
    company: company.id,
    filedBy,
    contact: staff.some(({ id }) => id === filedBy) ? filedBy : (staff[below(staff.length, h, 2)] ?? me).id!,
    product,
    category: `${category}-${leaf}`,
    createdAt: createdAt(book, n),
    updatedAt,
    ...(status === 'closed' && { closedAt: updatedAt }),
    version: 1,
    ...(below(3, h, 3) === 0 && { reference: `FJ-${20_000 + below(60_000, h, 4)}` }),
    language: talk.language,
    timeZone: zones[talk.language],
    flags: flagNames.filter((_name, bit) => bit < 3 && traits.flags & (1 << bit)),
    shared:
      traits.flags & 8
        ? ['ops', 'it-team', 'duty'].slice(0, 1 + below(3, h, 5)).map((box) => ({
            id: `${box}@${company.domain}`,
            address: `${box}@${company.domain}`,
          }))
        : [],
    generated: situation?.entries ?? entriesOf(book, n, status, situation !== undefined),
    unread: traits.unread,
    generatedFiles: situation?.files ?? [0, 0, 1, 2, 3][below(5, h, 6)]!,
  };
}

/** Cases of a company from the time of another reseller: numbers below 0. Nobody of ours sees them. */
export function formerCase(book: Book, n: number): DeskCase | undefined {
  const company = book.companies.find(({ managedForDays }) => managedForDays !== undefined);
  if (!company || n < -3 || !Number.isInteger(n)) return undefined;
  const like = generatedCase(book, 0);
  const at = book.origin - (company.managedForDays! - n * 20) * 86_400_000;
  return {
    ...like,
    id: idOf(book.scope, n),
    n,
    company: company.id,
    filedBy: `${company.id}/1`,
    status: 'closed',
    createdAt: at,
    updatedAt: at,
    closedAt: at,
    generated: 1,
    unread: 0,
    generatedFiles: 0,
    shared: [],
  };
}

const zones = { en: 'Europe/London', fr: 'Europe/Paris', ru: 'Asia/Almaty', ar: 'Asia/Dubai' };

function entriesOf(book: Book, n: number, status: string, long: boolean): number {
  if (long) return book.entries;
  if (status === 'new') return 1 + below(2, book.seed, 12, n);
  const chance = below(1000, book.seed, 13, n);
  if (chance === 0) return 1000;
  return chance < 40 ? 20 + chance : 5 + below(10, book.seed, 14, n);
}
