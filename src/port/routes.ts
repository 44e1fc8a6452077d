import { Route, RoutePage, type RouteQuery } from '../model/routes.js';
import { read } from './operation.js';

/** Who helps, and how. Answers without a session, too: the way in when an account is locked. */
export const list = /* @__PURE__ */ read<RouteQuery>()('POST /routes', RoutePage, { at: ['items'], of: Route });
