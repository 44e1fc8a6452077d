import { type After, Hint } from '../model/changes.js';
import { stream } from './operation.js';

export const watch = /* @__PURE__ */ stream<After>()('GET /changes', Hint);
