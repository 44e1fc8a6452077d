import { SupportContactCard } from '../elements/support-contact-card/support-contact-card.js';
import { define } from './define.js';

define('support-contact-card', SupportContactCard);

export type { SupportContactCard };
