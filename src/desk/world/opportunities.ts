import type { Option } from '../../model/forms.js';
import type { Book } from './book.js';
import { below, hash } from './random.js';

/** Sales opportunities of the partner: thousands, each with one customer. */
export const opportunityCount = 4000;

const projects = [
  'Mail migration',
  'Room equipment',
  'Data warehouse',
  'Licence renewal',
  'Branch offices',
  'Device management',
  'Backup',
  'Telephony',
  'Sign-in for partners',
  'Archive',
  'Pilot',
  'Seats for summer staff',
  'Security review',
];

const opportunityId = (n: number): string => `op-${n}`;
export const opportunityNumber = (id: string): number => Number(/^op-(\d{1,4})$/.exec(id)?.[1] ?? Number.NaN);

export const opportunityCompany = (book: Book, n: number): string => book.companies[n % book.companies.length]!.id;

export function opportunityAt(book: Book, n: number): Option {
  const h = hash(book.seed, 51, n);
  const company = book.companies[n % book.companies.length]!;
  const amount = (2 + below(180, h, 1)) * 500;
  return {
    id: opportunityId(n),
    label: `${company.name} – ${projects[h % projects.length]} ${2024 + below(4, h, 2)}`,
    hint: `OPP-${70_000 + n} · ${amount.toLocaleString('en')} EUR`,
  };
}
