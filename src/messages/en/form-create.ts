import { definePart } from '../part.js';

/** Making a new option of a lookup without leaving the form. */
export const formCreateMessages = definePart('formCreate', {
  heading: (_t, label: string) => `New: ${label}`,
  save: 'Save and select',
  saving: 'Saving…',
  failed: 'It was not saved.',
  candidates: 'This may exist already. Use one of these?',
  use: (_t, option: string) => `Use ${option}`,
});
