import { html, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import type { Copying } from '../../controls/copy.js';
import { notice } from '../../controls/notice.js';
import { failureText, offlineBanner } from '../../controls/situations.js';
import { SignInEvent } from '../../events/sign-in.js';
import { commonMessages } from '../../messages/en/common.js';
import { errorMessages } from '../../messages/en/errors.js';
import type { Localize } from '../../messages/localize.js';
import type { SupportError } from '../../port/error.js';
import { refreshIcon } from '../../styles/icons.js';

export interface StaleNote {
  host: HTMLElement;
  localize: Localize;
  /** «This may be out of date.» */
  stale: string;
  scope: string | undefined;
  copying?: Copying | undefined;
  retry: () => void;
}

/** Above what is shown already: it could not be read again, why, and what to do. */
export function staleNote(error: SupportError, note: StaleNote): TemplateResult {
  const { host, localize, retry } = note;
  const common = localize.text(commonMessages);
  if (error.kind === 'offline') return offlineBanner(common, retry);
  if (error.kind === 'unauthenticated') {
    const signIn = () => host.dispatchEvent(new SignInEvent(note.scope)) && retry();
    return html`<slot name="sign-in">
      ${notice({
        level: 'warning',
        content: common.sessionEnded,
        text: common,
        actions: button({ label: common.signIn, onClick: signIn }),
      })}
    </slot>`;
  }
  return notice({
    level: 'warning',
    content: `${note.stale} ${failureText(error, localize.text(errorMessages))}`,
    remedy: error.remedy,
    text: common,
    copying: note.copying,
    actions: button({ label: common.retry, icon: refreshIcon(), onClick: retry }),
  });
}
