import type { Customer, CustomerQuery } from '../../model/customers.js';
import type { Page } from '../../model/page.js';
import { SupportError } from '../../port/error.js';
import type { Ask } from '../desk.js';
import type { Company } from '../world/customers.js';
import { toCustomer } from './authority.js';
import { companyOf } from './cases.js';
import { matching } from './match.js';
import { sizeOf, slice } from './pages.js';
import { authorityRows } from './rights-rows.js';
import { need } from './who.js';

/** What words find a customer by. */
export const customerText = ({ name, domain, place, id }: Company): string => `${name} ${domain} ${place} ${id}`;

/** The customers of this reseller domain, and one's own organisation. Somebody of a customer sees that one alone. */
export function listCustomers(ask: Ask, { text, ids, cursor, size }: CustomerQuery): Page<Customer> {
  need(ask, 'customers');
  const { book, texts, who } = ask;
  const all = who.role === 'customer' ? [who.own] : book.companies;
  const known = ids?.filter((id) => all.some((company) => company.id === id));
  const found = known ?? matching(all, text, customerText);
  const page = slice(ask, found, cursor, sizeOf(size, 25));
  return {
    ...page,
    items: page.items.map((id) => toCustomer(ask, companyOf(book, id)!)),
    ...(who.role !== 'customer' && {
      notices: [
        {
          level: 'info',
          code: 'domain',
          text: texts.notices.customersOfDomain,
          remedy: { text: texts.notices.customersRemedy },
        },
      ],
    }),
  };
}

/** A customer, with what one may do for it. */
export function getCustomer(ask: Ask, id: string): Customer {
  const { who, book, texts } = ask;
  const company = who.role === 'customer' && id !== who.own.id ? undefined : companyOf(book, id);
  if (!company) throw new SupportError('not-found', { code: 'customer', reason: texts.errors.customerNotFound });
  if (id !== who.own.id) need(ask, 'customers');
  return { ...toCustomer(ask, company), authority: authorityRows(ask, company) };
}
