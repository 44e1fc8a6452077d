import { contactKeptMessages } from '../../messages/en/contact-kept.js';
import { contactPlanMessages } from '../../messages/en/contact-plan.js';
import { lookupMessages } from '../../messages/en/lookup.js';
import type { Localize } from '../../messages/localize.js';
import { wordsOf } from './words.js';

/** What a change speaks with, besides the words of the list. */
export const changeWordsOf = (localize: Localize) => ({
  ...wordsOf(localize),
  plan: localize.text(contactPlanMessages),
  kept: localize.text(contactKeptMessages),
  lookup: localize.text(lookupMessages),
});
export type ChangeWords = ReturnType<typeof changeWordsOf>;
