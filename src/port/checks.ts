import { Check, type CheckAnswer, CheckList, type CheckQuery } from '../model/checks.js';
import { read, write } from './operation.js';

/** The security checks that support has asked for in a case. */
export const get = /* @__PURE__ */ read<CheckQuery>()('POST /checks/get', CheckList, { at: ['items'], of: Check });
export const answer = /* @__PURE__ */ write<CheckAnswer>()('POST /checks', Check);
