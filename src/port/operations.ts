import { alerts } from './alerts.js';
import * as cases from './cases.js';
import * as changes from './changes.js';
import * as checks from './checks.js';
import * as contacts from './contacts.js';
import * as customers from './customers.js';
import * as feed from './feed.js';
import * as files from './files.js';
import * as forms from './forms.js';
import * as routes from './routes.js';
import { get } from './session.js';

/**
 * The whole table. A page never imports it: it takes the operations that its elements use, one by one, and leaves the
 * schemas of all others behind.
 */
export const operations = {
  session: { get, alerts },
  forms,
  cases,
  feed,
  files,
  customers,
  contacts,
  routes,
  checks,
  changes,
};
