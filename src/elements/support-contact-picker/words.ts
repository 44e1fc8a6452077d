import { commonMessages } from '../../messages/en/common.js';
import { contactPickerMessages } from '../../messages/en/contact-picker.js';
import { contactPlanMessages } from '../../messages/en/contact-plan.js';
import { errorMessages } from '../../messages/en/errors.js';
import { fieldMessages } from '../../messages/en/fields.js';
import { lookupMessages } from '../../messages/en/lookup.js';
import { pageMessages } from '../../messages/en/pages.js';
import type { Localize } from '../../messages/localize.js';

export const wordsOf = (localize: Localize) => ({
  picker: localize.text(contactPickerMessages),
  plan: localize.text(contactPlanMessages),
  common: localize.text(commonMessages),
  errors: localize.text(errorMessages),
  fields: localize.text(fieldMessages),
  lookup: localize.text(lookupMessages),
  pages: localize.text(pageMessages),
  tools: localize.tools,
});
export type Words = ReturnType<typeof wordsOf>;
