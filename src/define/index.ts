import './case-detail.js';
import './case-feed.js';
import './case-list.js';
import './support-authority.js';
import './support-case-form.js';
import './support-contact-card.js';
import './support-provider.js';
