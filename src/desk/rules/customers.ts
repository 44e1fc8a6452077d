import type { Customer, CustomerQuery } from '../../model/customers.js';
import type { Page } from '../../model/page.js';
import { SupportError } from '../../port/error.js';
import type { Ask } from '../desk.js';
import { toCustomer } from './authority.js';
import { companyOf } from './cases.js';
import { matching } from './match.js';
import { sizeOf, slice } from './pages.js';

/** The customers of this reseller domain, and one's own organisation. */
export function listCustomers(ask: Ask, { text, cursor, size }: CustomerQuery): Page<Customer> {
  const { book, texts } = ask;
  const found = matching(book.companies, text, ({ name, domain, place, id }) => `${name} ${domain} ${place} ${id}`);
  const page = slice(ask, found, cursor, sizeOf(size, 25));
  return {
    ...page,
    items: page.items.map((id) => toCustomer(ask, companyOf(book, id)!)),
    notices: [
      {
        level: 'info',
        code: 'domain',
        text: texts.notices.customersOfDomain,
        remedy: { text: texts.notices.customersRemedy },
      },
    ],
  };
}

export function getCustomer(ask: Ask, id: string): Customer {
  const company = companyOf(ask.book, id);
  if (!company) throw new SupportError('not-found', { code: 'customer', reason: ask.texts.errors.customerNotFound });
  return toCustomer(ask, company);
}
