import type { CaseQuery } from '../model/case-rows.js';
import type { Facets } from '../model/facets.js';
import { counts } from '../port/case-counts.js';
import type { Resource } from './resource.js';
import { type SupportStore, column } from './store.js';

export const caseCounts = column((store: SupportStore) => ({
  /** How many cases there are for each customer and status. Sorting and paging of the question do not matter. */
  of({ sort: _sort, cursor: _cursor, size: _size, ...query }: CaseQuery): Resource<Facets> | undefined {
    return store.resource<Facets>('cases.counts', query, (engine) => ({
      tags: ['cases'],
      read: (signal) => engine.call('cases.counts', counts, query, store.call({ signal })),
    }));
  },
}));
