import { commonMessages } from '../../messages/en/common.js';
import { contactPickerMessages } from '../../messages/en/contact-picker.js';
import { errorMessages } from '../../messages/en/errors.js';
import { fieldMessages } from '../../messages/en/fields.js';
import { pageMessages } from '../../messages/en/pages.js';
import type { Localize } from '../../messages/localize.js';

export const wordsOf = (localize: Localize) => ({
  picker: localize.text(contactPickerMessages),
  common: localize.text(commonMessages),
  errors: localize.text(errorMessages),
  fields: localize.text(fieldMessages),
  pages: localize.text(pageMessages),
  tools: localize.tools,
});
export type Words = ReturnType<typeof wordsOf>;
