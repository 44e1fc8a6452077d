import { html, nothing, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { SupportNavigateEvent } from '../../events/navigate.js';
import { type Decision, offered, refused } from '../../model/decision.js';
import { plusIcon } from '../../styles/icons.js';
import type { Words } from './words.js';

/** «New case», only where one may be filed, or at least tried. */
export const newCase = (
  host: HTMLElement,
  decision: Decision | undefined,
  { list }: Words,
  primary: boolean,
): TemplateResult | typeof nothing =>
  offered(decision)
    ? button({
        label: list.newCase,
        look: primary ? 'primary' : undefined,
        icon: plusIcon(),
        part: primary ? 'primary-action' : undefined,
        onClick: () => host.dispatchEvent(new SupportNavigateEvent({ to: 'new-case' })),
      })
    : nothing;

/** Why there is no such button, where the system has a reason. */
export const noNewCase = (decision: Decision | undefined, { list, common }: Words): TemplateResult | typeof nothing =>
  refused(decision)
    ? notice({
        content: html`${list.noNewCase} ${decision?.reason ?? nothing}`,
        remedy: decision?.remedy,
        text: common,
      })
    : nothing;
