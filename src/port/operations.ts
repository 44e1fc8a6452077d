import { cases } from './cases.js';
import { changes } from './changes.js';
import { customers } from './customers.js';
import { feed } from './feed.js';
import { files } from './files.js';
import { forms } from './forms.js';
import { session } from './session.js';

/** The whole table. A page never imports it: each column brings its own part. */
export const operations = { session, forms, cases, feed, files, customers, changes };
