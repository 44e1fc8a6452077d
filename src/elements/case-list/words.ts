import type { StatusText } from '../../controls/badges.js';
import type { listMessages } from '../../messages/en/list.js';
import type { Tools } from '../../messages/formats.js';
import type { Text } from '../../messages/part.js';

/** What a list says at first sight, and in which language. */
export interface Words {
  list: Text<typeof listMessages>;
  status: StatusText;
  tools: Tools;
}

/** A text that people have typed, so that its direction does not turn the sentence around it. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
