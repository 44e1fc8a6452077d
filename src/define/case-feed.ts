import { CaseFeed } from '../elements/case-feed/case-feed.js';
import { define } from './define.js';

define('case-feed', CaseFeed);

export type { CaseFeed };
