import type { LookupAnswer } from '../../controls/combobox.js';
import type { Choice } from '../../controls/option.js';
import { offered } from '../../model/offered.js';
import { customers } from '../../store/customers.js';
import type { SupportStore } from '../../store/store.js';
import type { CaseFacets } from './case-facets.js';
import type { MoreWords } from './more-words.js';

interface SearchOptions {
  store: SupportStore;
  facets: CaseFacets;
  words: MoreWords;
}

/** Customers to filter cases by: those with cases first, most first; by name, all that the system finds. */
export async function searchCustomers(
  text: string,
  { store, facets, words }: SearchOptions,
  signal: AbortSignal,
): Promise<LookupAnswer> {
  const known = await facets.customers(signal);
  const counted = (count: number | undefined) => (count === undefined ? undefined : words.more.count(count));
  const mayLookUp = offered(store.may('customers.list'));
  if (known && (!text || !mayLookUp)) {
    const options = known.counts
      .filter(({ label, id }) => (label ?? id).toLocaleLowerCase().includes(text.toLocaleLowerCase()))
      .map(({ id, label, own, count }): Choice => ({
        id,
        label: label ?? (own ? words.list.ownOrganisation : id),
        hint: counted(count),
      }));
    return { options, more: !known.all };
  }
  if (!mayLookUp) return { options: [] };
  const page = await customers(store).search(text ? { text } : {}, signal);
  const options = page.items.map(({ id, label, hint, can }) => ({
    id,
    label,
    hint: [hint, counted(countOf(id, known))].filter(Boolean).join(' · ') || undefined,
    can: can?.see,
  }));
  return { options, total: page.total, more: page.next !== undefined };
}

/** None where all that have cases are told and it is not among them; nothing where that is not certain. */
const countOf = (id: string, known: Awaited<ReturnType<CaseFacets['customers']>>): number | undefined =>
  known?.counts.find((one) => one.id === id)?.count ?? (known?.all ? 0 : undefined);
