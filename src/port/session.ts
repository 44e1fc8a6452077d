import * as z from 'zod/mini';
import { Session } from '../model/session.js';
import { read } from './operation.js';

export const get = /* @__PURE__ */ read('GET /session', z.object({}), Session);
