import type { Count } from '../../controls/counter.js';
import { characters, utf8Bytes } from '../../model/form-rules.js';
import type { Field } from '../../model/forms.js';

/** How full a text is, where it may not be of any length. */
export function countOf({ kind, maxLength, maxBytes }: Field, text: string): Count | undefined {
  if (kind !== 'text' && kind !== 'longtext') return undefined;
  const inCharacters = maxLength === undefined ? undefined : { used: characters(text), max: maxLength };
  const inBytes = maxBytes === undefined ? undefined : { used: utf8Bytes(text), max: maxBytes, unit: 'bytes' as const };
  if (!inCharacters || !inBytes) return inCharacters ?? inBytes;
  // Both count: the one that is nearer to its end is shown.
  return inBytes.used / inBytes.max > inCharacters.used / inCharacters.max ? inBytes : inCharacters;
}
