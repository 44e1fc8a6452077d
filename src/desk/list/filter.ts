import type { CaseQuery } from '../../model/case-rows.js';
import type { DeskCase } from '../records.js';
import { queryWords, wordsOf } from '../rules/categories.js';
import type { Who } from '../rules/who.js';
import type { Book } from '../world/book.js';
import { changedAt } from '../world/calendar.js';
import { companyIndex } from '../world/customers.js';
import { byCustomer } from '../world/situations.js';
import { statuses } from '../world/traits.js';
import { cellOf, columnsOf } from './columns.js';
import { textAt, textCount, textsWith } from './texts.js';

/** One question, asked of generated cases by number and of changed ones by record. */
export interface Filter {
  generated(n: number): boolean;
  record(supportCase: DeskCase): boolean;
  /** All of it but the words. */
  others(supportCase: DeskCase): boolean;
  /** Closed cases may fit. */
  closed: boolean;
  /** Nothing is asked for. */
  everything: boolean;
  /** No generated case can fit. */
  impossible: boolean;
  /** How many generated cases fit, where their tally tells: no other case has to be looked at. */
  tallied?: () => number;
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
  const texts = words.length ? textsWith(words) : undefined;
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

  const isTallied = customer === undefined && (!whose || whose === 'all') && Number.isNaN(since);
  const everything = isTallied && !severity?.length && !texts && statusFits.every(Boolean);

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
        (!texts || texts[textAt(columns.topic[n]!, columns.variant[n]!)] === 1) &&
        (Number.isNaN(since) || changedAt(book, n) > since)
      );
    },
    record: (supportCase) => others(supportCase) && hasWords(supportCase, words),
    others,
    closed: statusFits[statusFits.length - 1]!,
    everything,
    impossible: noCustomer || texts?.includes(1) === false,
    ...(isTallied && {
      tallied() {
        let count = 0;
        for (let text = 0; text < textCount; text++) {
          if (texts && !texts[text]) continue;
          for (let status = 0; status < statuses.length; status++) {
            if (!statusFits[status]) continue;
            for (let level = 1; level <= 4; level++)
              if (severityFits[level - 1]) count += columns.tally[cellOf(text, status, level)]!;
          }
        }
        return count;
      },
    }),
  };
}

/** Whether each of the words begins some word of a case that is no function of topic and variant. */
function hasWords({ subject, description }: DeskCase, words: readonly string[]): boolean {
  if (!words.length) return true;
  const has = searchableOf(`${subject} ${description.text}`);
  return words.every((word) => has.includes(` ${word}`));
}

const searchable = new Map<string, string>();
function searchableOf(text: string): string {
  let words = searchable.get(text);
  if (words === undefined) {
    words = ` ${wordsOf(text).join(' ')}`;
    // What people write is not kept for ever.
    if (searchable.size > 2000) searchable.clear();
    searchable.set(text, words);
  }
  return words;
}
