import { SupportCaseForm } from '../elements/support-case-form/support-case-form.js';
import { define } from './define.js';

define('support-case-form', SupportCaseForm);

export type { SupportCaseForm };
