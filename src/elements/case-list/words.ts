import type { StatusText } from '../../controls/badges.js';
import type { CommonText } from '../../controls/remedy.js';
import type { listMessages } from '../../messages/en/list.js';
import type { Tools } from '../../messages/formats.js';
import type { Text } from '../../messages/part.js';

/** What a list says at first sight, and in which language and zone. */
export interface Words {
  list: Text<typeof listMessages>;
  status: StatusText;
  common: CommonText;
  tools: Tools;
  /** The reader's own; the browser's where the system does not know it. */
  zone: string | undefined;
}

/** A text that people have typed, so that its direction does not turn the sentence around it. */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
