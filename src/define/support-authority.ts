import { SupportAuthority } from '../elements/support-authority/support-authority.js';
import { define } from './define.js';

define('support-authority', SupportAuthority);

export type { SupportAuthority };
