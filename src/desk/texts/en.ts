import { acting } from './en/acting.js';
import { choices } from './en/choices.js';
import { forms } from './en/forms.js';
import { words } from './en/words.js';

/** Everything the desk says in English; the other languages have exactly the same. */
export const en = { ...words, ...forms, ...choices, acting };

export type Texts = typeof en;
