import { link } from './page.js';

const pattern = (href: string) => href.replace('%7Bid%7D', '{id}');

/** Where a case and a customer have their pages here: the acting scope and the look go along. */
export const caseHref = () => pattern(link('case', { case: '{id}' }));
export const customerHref = () => pattern(link('customer', { customer: '{id}' }));
