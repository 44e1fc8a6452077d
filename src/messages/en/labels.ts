import { definePart } from '../part.js';

/** Words that stand before others. What divides them belongs to the language: French has a space there. */
export const labelMessages = definePart('labels', {
  lead: (_t, label: string) => `${label}:`,
  pair: (_t, label: string, value: string) => `${label}: ${value}`,
  // Between things that hold commas themselves.
  between: '; ',
});
