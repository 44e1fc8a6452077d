import { html, type TemplateResult } from 'lit';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { failureText, offlineBanner } from '../../controls/situations.js';
import { SignInEvent } from '../../events/sign-in.js';
import { commonMessages } from '../../messages/en/common.js';
import { errorMessages } from '../../messages/en/errors.js';
import { feedAroundMessages } from '../../messages/en/feed-around.js';
import type { SupportError } from '../../port/error.js';
import { refreshIcon } from '../../styles/icons.js';
import type { Reading } from './reading.js';
import type { FeedPage } from './rest.js';

/** What is shown could not be read again: it stays, and this says so. */
export function staleNotice(error: SupportError, page: FeedPage, reading: Reading): TemplateResult {
  const { host, store, localize } = page;
  const common = localize.text(commonMessages);
  const retry = () => reading.refresh();
  if (error.kind === 'offline') return offlineBanner(common, retry);
  if (error.kind === 'unauthenticated') {
    const signIn = () => host.dispatchEvent(new SignInEvent(store()?.current.scope)) && retry();
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
    content: html`${localize.text(feedAroundMessages).stale} ${failureText(error, localize.text(errorMessages))}`,
    remedy: error.remedy,
    text: common,
    actions: button({ label: common.retry, icon: refreshIcon(), onClick: retry }),
  });
}
