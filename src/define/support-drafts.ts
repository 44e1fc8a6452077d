import { SupportDrafts } from '../elements/support-drafts/support-drafts.js';
import { define } from './define.js';

define('support-drafts', SupportDrafts);

export type { SupportDrafts };
