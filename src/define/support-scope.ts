import { SupportScope } from '../elements/support-scope/support-scope.js';
import { define } from './define.js';

define('support-scope', SupportScope);

export type { SupportScope };
