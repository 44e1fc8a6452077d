import { attachContextRoot } from '../context/configure.js';
import { SupportProvider } from '../elements/support-provider/support-provider.js';
import { define } from './define.js';

attachContextRoot();
define('support-provider', SupportProvider);
