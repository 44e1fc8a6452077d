import type { labelMessages } from '../en/labels.js';
import type { Translation } from '../part.js';

export const labels: Translation<typeof labelMessages> = {
  lead: (_t, label) => `${label} :`,
  pair: (_t, label, value) => `${label} : ${value}`,
  between: ' ; ',
};
