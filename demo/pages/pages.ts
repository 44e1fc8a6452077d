import type { PageName } from '../parameters.js';
import { account } from './account.js';
import { cases, oneCase } from './cases.js';
import { contact } from './contact.js';
import { customer, customers } from './customers.js';
import { newCase } from './new-case.js';
import type { Page, Portal } from './page.js';
import { subscriptions } from './subscriptions.js';

const pages: Record<PageName, (portal: Portal) => Page> = {
  cases,
  new: newCase,
  case: oneCase,
  customers,
  customer,
  subscriptions,
  contact,
  account,
};

export const pageOf = (portal: Portal): Page => pages[portal.parameters.page](portal);
