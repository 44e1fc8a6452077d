import { definePart } from '../part.js';

/** The combobox. */
export const lookupMessages = definePart('lookup', {
  show: (_t, label: string) => `Show options: ${label}`,
  options: (_t, label: string) => `Options: ${label}`,
  clear: (_t, label: string) => `Clear: ${label}`,
  remove: (_t, option: string) => `Remove ${option}`,
  chosen: (_t, label: string) => `Chosen: ${label}`,
  count: (t, count: number) => t.plural(count, { one: '# result', other: '# results' }),
  none: 'Nothing matches',
  // Spoken, where making one is offered.
  noneYet: 'Nothing matches yet. The option below makes a new one.',
  searching: 'Searching…',
  failed: 'The options could not be loaded.',
  retry: 'Try again',
  truncated: (t, shown: number, total: number) =>
    `Showing ${t.number(shown)} of ${t.number(total)}. Keep typing to narrow.`,
  more: (t, shown: number) => `Showing the first ${t.number(shown)}. Keep typing to narrow.`,
  create: (_t, text: string) => `Create “${text}”…`,
  createNew: 'Create new…',
  added: (_t, option: string) => `${option} added and selected`,
  unmatched: (_t, text: string) => `Choose one of the options for “${text}”, or clear the field.`,
  refused: (_t, option: string, reason: string) => `${option}: ${reason}`,
});
