import type { AlertChoice } from '../model/alerts.js';
import { Alerts } from '../model/session.js';
import { write } from './operation.js';

/** Where mails about all cases go. Apart from `session.get`, which every page loads. */
export const alerts = /* @__PURE__ */ write<AlertChoice>()('POST /session/alerts', Alerts);
