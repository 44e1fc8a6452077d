import type { Texts } from './en.js';
import { acting } from './fr/acting.js';
import { choices } from './fr/choices.js';
import { forms } from './fr/forms.js';
import { words } from './fr/words.js';

export const fr: Texts = { ...words, ...forms, ...choices, acting };
