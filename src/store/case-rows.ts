import type { CaseRow } from '../model/case-rows.js';
import type { CaseListing } from './cases.js';
import type { SupportStore } from './store.js';
import { tagged } from './tagged.js';

/** Changes a case in every list that shows it. */
export function changeRow(store: SupportStore, id: string, change: (row: CaseRow) => CaseRow): void {
  for (const resource of tagged<CaseListing>(store, 'cases'))
    resource.set((listing) =>
      listing?.items.some((row) => row.id === id)
        ? { ...listing, items: listing.items.map((row) => (row.id === id ? change(row) : row)) }
        : listing,
    );
}
