import type { CaseQuery } from '../../model/case-rows.js';
import type { DeskCase } from '../records.js';
import { queryWords, wordsOf } from '../rules/categories.js';
import type { Who } from '../rules/who.js';
import type { Book } from '../world/book.js';
import { changedAt } from '../world/calendar.js';
import { companyIndex } from '../world/customers.js';
import { descriptionOf, subjectOf } from '../world/cases.js';
import { byCustomer } from '../world/situations.js';
import { topics } from '../world/talk/index.js';
import { statuses } from '../world/traits.js';
import { columnsOf } from './columns.js';

/** One question, asked of generated cases by number and of changed ones by record. */
export interface Filter {
  generated(n: number): boolean;
  record(supportCase: DeskCase): boolean;
  /** All of it but the words. */
  others(supportCase: DeskCase): boolean;
  /** Nothing but the status is asked for, if anything. */
  statusOnly: boolean;
  /** Closed cases may fit. */
  closed: boolean;
  /** Nothing is asked for. */
  everything: boolean;
  /** No generated case can fit. */
  impossible: boolean;
}

export function filterOf(book: Book, query: CaseQuery, who: Who): Filter {
  const columns = columnsOf(book);
  const { status, severity, customer, whose, changedAfter } = query;
  const statusFits = statuses.map((word) => !status?.length || status.includes(word));
  const severityFits = [1, 2, 3, 4].map((level) => !severity?.length || severity.includes(`S${level}`));
  const company = customer === undefined ? -1 : companyIndex(book.companies, customer);
  const own = book.companies.length - 1;
  const since = changedAfter === undefined ? Number.NaN : Date.parse(changedAfter);
  const words = queryWords(query.text);
  const texts = wordTests(words);
  const mine = whose === 'mine';
  const mineIs = who.role === 'customer' ? byCustomer : 0;
  const shared = whose === 'shared';
  const customers = whose === 'customers';
  const noCustomer = customer !== undefined && company < 0;

  const others = (supportCase: DeskCase): boolean =>
    !noCustomer &&
    (!status?.length || status.includes(supportCase.status)) &&
    (!severity?.length || severity.includes(supportCase.severity)) &&
    (customer === undefined || supportCase.company === customer) &&
    (!mine || supportCase.filedBy === who.person.id) &&
    (!shared || supportCase.shared.length > 0) &&
    (!customers || supportCase.company !== book.companies[own]!.id) &&
    !(supportCase.updatedAt <= since);

  const statusOnly =
    !severity?.length && customer === undefined && (!whose || whose === 'all') && !words.length && Number.isNaN(since);
  const everything = statusOnly && statusFits.every(Boolean);

  return {
    generated(n) {
      if (everything) return true;
      columns.touch(n);
      return (
        statusFits[columns.status[n]!]! &&
        severityFits[columns.severity[n]! - 1]! &&
        (customer === undefined || columns.company[n] === company) &&
        (!mine || columns.filer[n] === mineIs) &&
        (!shared || (columns.flags[n]! & 8) !== 0) &&
        (!customers || columns.company[n] !== own) &&
        (!words.length || texts.generated(columns.topic[n]!, columns.variant[n]!)) &&
        (Number.isNaN(since) || changedAt(book, n) > since)
      );
    },
    record: (supportCase) => others(supportCase) && (!words.length || texts.record(supportCase)),
    others,
    statusOnly,
    closed: statusFits[statusFits.length - 1]!,
    everything,
    impossible: noCustomer || (words.length > 0 && !texts.anywhere),
  };
}

/** Which of the words begin some word of a text: every case is made of a topic and a variant, so those are looked at once. */
function wordTests(words: readonly string[]) {
  const all = 2 ** words.length - 1;
  const covered = (text: string) => {
    const has = searchableOf(text);
    return words.reduce((bits, word, at) => (has.includes(` ${word}`) ? bits | (1 << at) : bits), 0);
  };
  const rows = words.length
    ? topics.map(({ talk }, topic) =>
        talk.variants.map(
          (_variant, variant) => covered(`${subjectOf(topic, variant)} ${descriptionOf(topic, variant)}`) === all,
        ),
      )
    : [];
  return {
    anywhere: rows.some((row) => row.includes(true)),
    generated: (topic: number, variant: number) => rows[topic]![variant]!,
    record: ({ subject, description }: DeskCase) => covered(`${subject} ${description.text}`) === all,
  };
}

const searchable = new Map<string, string>();
function searchableOf(text: string): string {
  let words = searchable.get(text);
  if (words === undefined) {
    words = ` ${wordsOf(text).join(' ')}`;
    // Texts of generated cases are few; those that people write are not kept for ever.
    if (searchable.size > 2000) searchable.clear();
    searchable.set(text, words);
  }
  return words;
}
