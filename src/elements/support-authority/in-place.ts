import { html, type TemplateResult } from 'lit';
import type { Copying } from '../../controls/copy.js';
import { empty } from '../../controls/situations.js';
import type { authorityMessages } from '../../messages/en/authority.js';
import type { Localize } from '../../messages/localize.js';
import type { Text } from '../../messages/part.js';
import type { Decision, Remedy } from '../../model/decision.js';
import { buildingIcon, infoIcon, lockIcon } from '../../styles/icons.js';
import { decisionNote } from '../shared/decision-note.js';

type Words = Text<typeof authorityMessages>;

/** No customer yet: what will be here. */
export const notChosen = (t: Words): TemplateResult =>
  html`<slot name="empty">${empty({ icon: buildingIcon(), title: t.none, detail: t.noneHint })}</slot>`;

/** The system cannot tell: that is no refusal, and no permission. */
export const notSaid = (t: Words): TemplateResult =>
  html`<p class="verdict">
    ${infoIcon()}<span>${t.notSaid} <span class="muted">${t.notSaidHint}</span></span>
  </p>`;

/** A right of this person's own, not the customer's to give: which it is, whom to ask for it, quoting what. */
export const rightMissing = (
  decision: Decision,
  { t, localize, copying, help, heading }: RightMissing,
): TemplateResult =>
  html`<div class="notice warning">
    ${lockIcon()}
    <div class="content">
      ${heading(t.rightMissing)}
      ${decisionNote(
        { ...decision, state: 'refused', remedy: decision.remedy ?? help },
        { localize, copying, plain: true, otherwise: t.rightMissingHint },
      )}
    </div>
  </div>`;

export interface RightMissing {
  t: Words;
  localize: Localize;
  copying: Copying;
  /** What the system says to everybody who needs help. */
  help: Remedy | undefined;
  heading: (content: unknown) => TemplateResult;
}
