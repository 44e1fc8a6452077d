import type { CaseQuery } from '../model/case-rows.js';
import { Facets } from '../model/facets.js';
import { read } from './operation.js';

/** How many cases there are for each customer and status. Slow systems leave it out. */
export const counts = /* @__PURE__ */ read<CaseQuery>()('POST /cases/counts', Facets);
