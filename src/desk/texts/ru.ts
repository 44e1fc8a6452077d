import type { Texts } from './en.js';
import { acting } from './ru/acting.js';
import { choices } from './ru/choices.js';
import { forms } from './ru/forms.js';
import { words } from './ru/words.js';

export const ru: Texts = { ...words, ...forms, ...choices, acting };
