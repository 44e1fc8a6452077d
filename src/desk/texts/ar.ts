import type { Texts } from './en.js';
import { acting } from './ar/acting.js';
import { choices } from './ar/choices.js';
import { forms } from './ar/forms.js';
import { words } from './ar/words.js';

export const ar: Texts = { ...words, ...forms, ...choices, acting };
