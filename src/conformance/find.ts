import type { Candidate } from '../model/contacts.js';
import type { Customer, CustomerQuery, Subscription, SubscriptionQuery } from '../model/customers.js';
import { check } from './check.js';
import type { Tools } from './suite.js';

interface PageOf<T> {
  items: T[];
  next?: string | undefined;
}

/** Rows page after page, until there are no more or these many pages have come. */
export async function rowsOf<T>(page: (cursor: { cursor?: string }) => Promise<PageOf<T>>, pages = 6): Promise<T[]> {
  const rows: T[] = [];
  let cursor: { cursor?: string } = {};
  for (let n = 0; n < pages; n++) {
    const { items, next } = await page(cursor);
    rows.push(...items);
    if (next === undefined) break;
    cursor = { cursor: next };
  }
  return rows;
}

export const customersOf = ({ ask }: Tools, query: CustomerQuery = { size: 25 }, pages?: number): Promise<Customer[]> =>
  rowsOf((cursor) => ask('customers.list', { ...query, ...cursor }), pages);

export const subscriptionsOf = (
  { ask }: Tools,
  query: SubscriptionQuery = { size: 25 },
  pages?: number,
): Promise<Subscription[]> => rowsOf((cursor) => ask('customers.subscriptions', { ...query, ...cursor }), pages);

export const candidatesOf = ({ ask }: Tools, subscriptionId: string, pages = 3): Promise<Candidate[]> =>
  rowsOf((cursor) => ask('contacts.candidates', { subscriptionId, ...cursor }), pages);

/** A customer that fits, among the first ones. */
export const aCustomer = async (tools: Tools, fits: (customer: Customer) => boolean): Promise<Customer> =>
  (await customersOf(tools)).find(fits) ?? tools.notOffered();

/** A subscription whose support contact may be changed. */
export const anAssignable = async (tools: Tools): Promise<Subscription> =>
  (await subscriptionsOf(tools, { size: 25 }, 2)).find(({ can }) => can?.assignContact?.state === 'allowed') ??
  tools.notOffered();

/** A change of a support contact that should take hold, and could be made back. */
export async function aHandOver(tools: Tools): Promise<{ subscriptionId: string; from: string; to: string }> {
  for (const { id: subscriptionId, can } of await subscriptionsOf(tools, { size: 25 }, 2)) {
    if (can?.assignContact?.state !== 'allowed') continue;
    const eligible = (await candidatesOf(tools, subscriptionId)).filter(({ can }) => can?.assign?.state === 'allowed');
    const from = await contactOf(tools, subscriptionId);
    const to = eligible.find(({ id }) => id !== from);
    if (to && eligible.some(({ id }) => id === from)) return { subscriptionId, from, to: to.id };
  }
  return tools.notOffered();
}

/** The company that supports a subscription now. */
export async function contactOf({ ask }: Tools, subscriptionId: string): Promise<string> {
  const [contact] = (await ask('contacts.get', { subscriptionIds: [subscriptionId] })).items;
  check(contact, `nobody is said to support ${subscriptionId}`);
  return contact.company.id;
}

/** A word by which a label should be found. */
export const wordOf = (label = ''): string | undefined =>
  label.split(/[^\p{L}\p{N}]+/u).find((word) => word.length > 3);

export const onceEach = (ids: string[]): boolean => new Set(ids).size === ids.length;
