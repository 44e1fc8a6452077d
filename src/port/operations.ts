import * as cases from './cases.js';
import * as changes from './changes.js';
import * as customers from './customers.js';
import * as feed from './feed.js';
import * as files from './files.js';
import * as forms from './forms.js';
import * as session from './session.js';

/**
 * The whole table. A page never imports it: it takes the operations that its elements use, one by one, and leaves the
 * schemas of all others behind.
 */
export const operations = { session, forms, cases, feed, files, customers, changes };
