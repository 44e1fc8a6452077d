import { SupportCustomerPicker } from '../elements/support-customer-picker/support-customer-picker.js';
import { define } from './define.js';

define('support-customer-picker', SupportCustomerPicker);

export type { SupportCustomerPicker };
