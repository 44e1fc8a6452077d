import type { Page } from '../model/page.js';
import type { Route, RouteQuery } from '../model/routes.js';
import * as port from '../port/routes.js';
import type { Resource } from './resource.js';
import { type SupportStore, column } from './store.js';

export const routes = column((store: SupportStore) => ({
  /** Who helps, and how. Works without a session where the adapter does. */
  list(query: RouteQuery): Resource<Page<Route>> | undefined {
    return store.resource<Page<Route>>('routes.list', query, (engine) => ({
      tags: [],
      read: (signal) => engine.call('routes.list', port.list, query, store.call({ signal })),
    }));
  },
}));
