import { attachContextRoot } from '../context/configure.js';
import { SupportCaseForm } from '../elements/support-case-form/support-case-form.js';
import { define } from './define.js';

attachContextRoot();
define('support-case-form', SupportCaseForm);
