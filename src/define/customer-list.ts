import { CustomerList } from '../elements/customer-list/customer-list.js';
import { define } from './define.js';

define('customer-list', CustomerList);

export type { CustomerList };
