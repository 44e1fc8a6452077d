import { CaseList } from '../elements/case-list/case-list.js';
import { define } from './define.js';

define('case-list', CaseList);

export type { CaseList };
