import { SupportProvider } from '../elements/support-provider/support-provider.js';
import { define } from './define.js';

define('support-provider', SupportProvider);

export type { SupportProvider };
