import { html, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import type { Copying } from '../../controls/copy.js';
import type { ControlHost } from '../../controls/host.js';
import { notice } from '../../controls/notice.js';
import { failureText, offlineBanner } from '../../controls/situations.js';
import { SignInEvent } from '../../events/sign-in.js';
import { commonMessages } from '../../messages/en/common.js';
import { errorMessages } from '../../messages/en/errors.js';
import type { Localize } from '../../messages/localize.js';
import type { SupportError } from '../../port/error.js';
import type { SupportStore } from '../../store/store.js';
import { refreshIcon } from '../../styles/icons.js';
import { signInPlaceOf } from './sign-in-place.js';

export interface StaleNote {
  host: ControlHost;
  localize: Localize;
  /** «This may be out of date.» */
  stale: string;
  scope: string | undefined;
  /** What it acts in: of all that would offer to sign in there, one does. */
  store: SupportStore | undefined;
  /** The element offers to sign in elsewhere itself, where something waits to be sent. */
  offered?: boolean | undefined;
  /** Why, in other words than those of the failure. */
  why?: string | undefined;
  copying?: Copying | undefined;
  retry: () => void;
}

/** Above what is shown already: it could not be read again, why, and what to do. */
export function staleNote(error: SupportError, note: StaleNote): TemplateResult {
  const { host, localize, store, retry } = note;
  const common = localize.text(commonMessages);
  if (error.kind === 'offline') return offlineBanner(common, retry);
  if (error.kind === 'unauthenticated') {
    // A portal that signs in by a page of its own prevents it.
    const signIn = () => host.dispatchEvent(new SignInEvent(note.scope)) && retry();
    const here = !note.offered && (!store || signInPlaceOf(host).isHere(store));
    return html`<slot name="sign-in">
      ${notice({
        level: 'warning',
        content: common.sessionEnded,
        text: common,
        actions: here ? button({ label: common.signIn, onClick: signIn }) : undefined,
      })}
    </slot>`;
  }
  return notice({
    level: 'warning',
    content: html`${note.stale} ${note.why ?? failureText(error, localize.text(errorMessages))}`,
    remedy: error.remedy,
    text: common,
    copying: note.copying,
    actions: button({ label: common.retry, icon: refreshIcon(), onClick: retry }),
  });
}
