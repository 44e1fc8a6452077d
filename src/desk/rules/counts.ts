import type { CaseQuery } from '../../model/case-rows.js';
import type { Count, Facets } from '../../model/facets.js';
import type { Ask } from '../desk.js';
import { columnsOf } from '../list/columns.js';
import { filterOf } from '../list/filter.js';
import { listed, recordsIn, seenQuery } from '../list/list.js';
import type { DeskCase } from '../records.js';
import { companyIndex } from '../world/customers.js';
import { statuses } from '../world/traits.js';

/** So many customers are told. */
const most = 100;

/** How many cases there are for each customer and each status; each counted as if nothing were chosen in itself. */
export function countCases(ask: Ask, asked: CaseQuery): Facets {
  const { book, texts, who } = ask;
  const query = seenQuery(ask, asked);
  const { customer: _customer, ...anyCustomer } = query;
  const { status: _status, ...anyStatus } = query;
  const perCompany = new Uint32Array(book.companies.length);
  const total = each(ask, who.only === undefined ? anyCustomer : query, (n, record) => {
    const at = record ? companyIndex(book.companies, record.company) : columnsOf(book).company[n]!;
    perCompany[at]!++;
  });
  const perStatus = new Uint32Array(statuses.length);
  each(ask, anyStatus, (n, record) => {
    const at = record ? (statuses as readonly string[]).indexOf(record.status) : columnsOf(book).status[n]!;
    perStatus[at]!++;
  });
  const own = who.own.id;
  return {
    total: query.customer === undefined ? total : (perCompany[companyIndex(book.companies, query.customer)] ?? 0),
    customer: book.companies
      .map(({ id, name }, at): Count => ({ id, label: name, ...(id === own && { own: true }), count: perCompany[at]! }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, most),
    status: statuses.map((id, at) => ({ id, label: texts.statuses[id]!, count: perStatus[at]! })),
  };
}

/** Calls with every case that a question finds; answers how many. */
function each(ask: Ask, query: CaseQuery, take: (n: number, record?: DeskCase) => void): number {
  const { book, state, now, who } = ask;
  const filter = filterOf(book, query, who);
  const records = recordsIn(state, book);
  const changed = new Set(records.map(({ n }) => n));
  let count = 0;
  for (const record of records) {
    if (!listed(record, now) || !filter.record(record)) continue;
    take(record.n, record);
    count++;
  }
  if (filter.impossible) return count;
  const columns = columnsOf(book);
  for (let n = 0; n < book.size; n++) {
    if (changed.has(n)) continue;
    columns.touch(n);
    if (!filter.generated(n)) continue;
    take(n);
    count++;
  }
  return count;
}
