import { attachContextRoot } from '../context/configure.js';
import { CaseDetail } from '../elements/case-detail/case-detail.js';
import { define } from './define.js';

attachContextRoot();
define('case-detail', CaseDetail);
