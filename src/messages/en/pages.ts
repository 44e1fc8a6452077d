import { definePart } from '../part.js';

/** Going from page to page. */
export const pageMessages = definePart('pages', {
  label: 'Pages',
  previous: 'Previous',
  next: 'Next',
  range: (t, from: number, to: number) => `${t.number(from)}–${t.number(to)}`,
  rangeOf: (t, from: number, to: number, total: number) => `${t.number(from)}–${t.number(to)} of ${t.number(total)}`,
});
