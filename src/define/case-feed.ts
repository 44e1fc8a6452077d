import { attachContextRoot } from '../context/configure.js';
import { CaseFeed } from '../elements/case-feed/case-feed.js';
import { define } from './define.js';

attachContextRoot();
define('case-feed', CaseFeed);
