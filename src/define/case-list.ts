import { attachContextRoot } from '../context/configure.js';
import { CaseList } from '../elements/case-list/case-list.js';
import { define } from './define.js';

attachContextRoot();
define('case-list', CaseList);
