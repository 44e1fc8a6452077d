import type { TemplateResult } from 'lit';
import type { Copying } from '../../controls/copy.js';
import type { CommonText } from '../../controls/remedy.js';
import type { StatusText } from '../../controls/badges.js';
import type { detailMessages } from '../../messages/en/detail.js';
import type { Tools } from '../../messages/formats.js';
import type { Text } from '../../messages/part.js';
import type { Case } from '../../model/cases.js';
import type { SupportStore } from '../../store/store.js';

export type DetailText = Text<typeof detailMessages>;

/** What the pieces of the element need to show a case. */
export interface View {
  host: HTMLElement;
  store: SupportStore;
  supportCase: Case;
  t: DetailText;
  common: CommonText;
  status: StatusText;
  tools: Tools;
  /** Milliseconds since 1970, by the store's clock. */
  now: number;
  copying: Copying;
  /** A heading so many ranks below the element's own. */
  heading: (content: unknown, depth: number, id?: string) => TemplateResult;
}

/** Place of a severity in the case's own scale, 0 for the gravest; nothing where it does not say. */
export function rankOf({ severities, severity }: Case): number | undefined {
  const rank = severities?.findIndex(({ id }) => id === severity?.id) ?? -1;
  return rank < 0 ? undefined : rank;
}
