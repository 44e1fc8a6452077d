import { Session } from '../model/session.js';
import { type Nothing, read } from './operation.js';

export const get = /* @__PURE__ */ read<Nothing>()('GET /session', Session);
