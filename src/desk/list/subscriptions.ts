import { queryWords, wordsOf } from '../rules/categories.js';
import type { Book } from '../world/book.js';
import { companyIndex } from '../world/customers.js';
import { products } from '../world/products.js';
import { type Sold, countOf, soldAt, soldLabel, traitsOfSold } from '../world/subscriptions.js';

/** Of each subscription the company, its number there, and its label, in columns: tens of thousands are looked through at once. */
interface Columns {
  company: Uint16Array;
  k: Uint16Array;
  label: Uint8Array;
  /** First subscription of each company. */
  starts: Uint32Array;
}

const known = new WeakMap<Book, Columns>();
function columnsOf(book: Book): Columns {
  const present = known.get(book);
  if (present) return present;
  const { companies } = book;
  const starts = new Uint32Array(companies.length + 1);
  companies.forEach((company, at) => (starts[at + 1] = starts[at]! + countOf(company)));
  const size = starts.at(-1)!;
  const columns = { company: new Uint16Array(size), k: new Uint16Array(size), label: new Uint8Array(size), starts };
  companies.forEach((company, at) => {
    for (let place = starts[at]!, k = 0; place < starts[at + 1]!; place++, k++) {
      const { product, tier } = traitsOfSold(book, company, k);
      columns.company[place] = at;
      columns.k[place] = k;
      columns.label[place] = products.findIndex(({ id }) => id === product) * 3 + tier;
    }
  });
  known.set(book, columns);
  return columns;
}

/** Makes what searching needs. */
export const warmSubscriptions = (book: Book): void => void columnsOf(book);

/** Places of the subscriptions that have a word beginning with each word of the text, in order. */
export function placesOf(book: Book, customer: string | undefined, text: string | undefined): number[] {
  const columns = columnsOf(book);
  const at = customer === undefined ? -1 : companyIndex(book.companies, customer);
  if (customer !== undefined && at < 0) return [];
  const [from, to] = at < 0 ? [0, columns.company.length] : [columns.starts[at]!, columns.starts[at + 1]!];
  const words = queryWords(text);
  const found: number[] = [];
  if (!words.length) {
    for (let place = from; place < to; place++) found.push(place);
    return found;
  }

  const all = 2 ** words.length - 1;
  const bitsOf = (said: string) => {
    const has = searchable(said);
    return words.reduce((bits, word, bit) => (has.includes(` ${word}`) ? bits | (1 << bit) : bits), 0);
  };
  const labels = products.flatMap(({ id }) => [0, 1, 2].map((tier) => bitsOf(soldLabel(id, tier))));
  let company = -1;
  let bits = 0;
  for (let place = from; place < to; place++) {
    if (columns.company[place] !== company) {
      company = columns.company[place]!;
      const { name, domain } = book.companies[company]!;
      bits = bitsOf(`${name} ${domain}`);
    }
    if ((bits | labels[columns.label[place]!]!) === all) found.push(place);
  }
  return found;
}

const searched = new Map<string, string>();
function searchable(text: string): string {
  let words = searched.get(text);
  if (words === undefined) searched.set(text, (words = ` ${wordsOf(text).join(' ')}`));
  return words;
}

export function soldAtPlace(book: Book, place: number): Sold {
  const { company, k } = columnsOf(book);
  return soldAt(book, book.companies[company[place]!]!, k[place]!);
}
