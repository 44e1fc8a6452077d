import { html, type TemplateResult } from 'lit';
import type { Copying } from '../../controls/copy.js';
import { empty, situation } from '../../controls/situations.js';
import type { authorityMessages } from '../../messages/en/authority.js';
import type { Localize } from '../../messages/localize.js';
import type { Text } from '../../messages/part.js';
import type { Decision, Remedy } from '../../model/decision.js';
import { buildingIcon, infoIcon, lockIcon } from '../../styles/icons.js';
import { remedyNote } from '../shared/decision-note.js';

type Words = Text<typeof authorityMessages>;

/** No customer yet: what will be here. */
export const notChosen = (t: Words): TemplateResult =>
  html`<slot name="empty">${empty({ icon: buildingIcon(), title: t.none, detail: t.noneHint })}</slot>`;

/** The system cannot tell: that is no refusal, and no permission. */
export const notSaid = (t: Words): TemplateResult =>
  html`<p class="row verdict">
    ${infoIcon()}<span>${t.notSaid} <span class="muted">${t.notSaidHint}</span></span>
  </p>`;

/** This person may not see customers: which right that takes, whom to ask for it, quoting what. */
export const rightMissing = (
  { reason, remedy }: Decision,
  view: { t: Words; localize: Localize; copying: Copying; help: Remedy | undefined },
): TemplateResult =>
  situation({
    icon: lockIcon(),
    title: view.t.rightMissing,
    detail: html`<div class="refusal">
      <p><bdi>${reason ?? view.t.rightMissingHint}</bdi></p>
      ${remedyNote(remedy ?? view.help, view)}
    </div>`,
  });
