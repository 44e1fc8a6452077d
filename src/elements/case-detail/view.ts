import type { TemplateResult } from 'lit';
import type { StatusText } from '../../controls/badges.js';
import type { Copying } from '../../controls/copy.js';
import type { ControlHost } from '../../controls/host.js';
import type { CommonText } from '../../controls/remedy.js';
import type { detailMoreMessages } from '../../messages/en/detail-more.js';
import type { detailMessages } from '../../messages/en/detail.js';
import type { Tools } from '../../messages/formats.js';
import type { Text } from '../../messages/part.js';
import type { Case } from '../../model/cases.js';
import type { SupportStore } from '../../store/store.js';

export type FirstText = Text<typeof detailMessages>;
export type DetailText = FirstText & Text<typeof detailMoreMessages>;

/** What the first paint of a case needs. */
export interface FirstView {
  supportCase: Case;
  t: FirstText;
  status: StatusText;
  tools: Tools;
  /** Milliseconds since 1970, by the store's clock. */
  now: number;
}

/** What the rest of it needs. */
export interface View extends FirstView {
  t: DetailText;
  host: ControlHost;
  store: SupportStore;
  common: CommonText;
  /** Words before others, with what divides them. */
  lead: (words: string) => string;
  copying: Copying;
  /** A heading so many ranks below the element's own. */
  heading: (content: unknown, depth: number, id?: string) => TemplateResult;
}
