import { Check, CheckAnswer, CheckList, CheckQuery } from '../model/checks.js';
import { read, write } from './operation.js';

/** The security checks that support has asked for in a case. */
export const get = /* @__PURE__ */ read('POST /checks/get', CheckQuery, CheckList, { at: ['items'], of: Check });
export const answer = /* @__PURE__ */ write('POST /checks', CheckAnswer, Check);
