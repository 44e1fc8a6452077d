import { SupportContactPicker } from '../elements/support-contact-picker/support-contact-picker.js';
import { define } from './define.js';

define('support-contact-picker', SupportContactPicker);

export type { SupportContactPicker };
