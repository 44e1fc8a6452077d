import { CaseDetail } from '../elements/case-detail/case-detail.js';
import { define } from './define.js';

define('case-detail', CaseDetail);

export type { CaseDetail };
