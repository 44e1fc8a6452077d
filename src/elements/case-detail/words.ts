import { changeMessages } from '../../messages/en/changes.js';
import { commonMessages } from '../../messages/en/common.js';
import { detailMoreMessages } from '../../messages/en/detail-more.js';
import { detailMessages } from '../../messages/en/detail.js';
import { dialogMessages } from '../../messages/en/dialog.js';
import { errorMessages } from '../../messages/en/errors.js';
import { fieldMessages } from '../../messages/en/fields.js';
import { fileMessages } from '../../messages/en/files.js';
import { formSendingMessages } from '../../messages/en/form-sending.js';
import { labelMessages } from '../../messages/en/labels.js';
import { lookupMessages } from '../../messages/en/lookup.js';
import { statusMessages } from '../../messages/en/status.js';
import type { Localize } from '../../messages/localize.js';

/** Everything that the forms of the actions speak with. */
export const wordsOf = (localize: Localize) => ({
  detail: { ...localize.text(detailMessages), ...localize.text(detailMoreMessages) },
  changes: localize.text(changeMessages),
  common: localize.text(commonMessages),
  errors: localize.text(errorMessages),
  fields: localize.text(fieldMessages),
  files: localize.text(fileMessages),
  sending: localize.text(formSendingMessages),
  labels: localize.text(labelMessages),
  lookup: localize.text(lookupMessages),
  dialog: localize.text(dialogMessages),
  status: localize.text(statusMessages),
  tools: localize.tools,
});
export type Words = ReturnType<typeof wordsOf>;
