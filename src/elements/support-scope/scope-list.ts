import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { button } from '../../controls/button.js';
import { notice } from '../../controls/notice.js';
import { commonMessages } from '../../messages/en/common.js';
import { scopeMessages } from '../../messages/en/scope.js';
import type { Localize } from '../../messages/localize.js';
import { checkIcon, closeIcon, lockIcon } from '../../styles/icons.js';
import { isolated } from '../shared/company.js';
import type { Move } from './moves.js';
import type { Standing } from './standing.js';

export interface ScopeView {
  localize: Localize;
  current: Standing | undefined;
  choose: (scope: Standing) => void;
  signIn: (scope: Standing) => void;
}

/** Up to five side by side: each is one press away. */
export function scopeButtons(scopes: readonly Standing[], view: ScopeView): TemplateResult {
  const { localize, current, choose } = view;
  const t = localize.text(scopeMessages);
  return html`<ul class="scopes">
    ${repeat(
      scopes,
      ({ id }) => id,
      (scope) => {
        const isCurrent = scope.id === current?.id;
        return html`<li>
          <button
            class="scope"
            part="item"
            type="button"
            aria-current=${isCurrent ? 'true' : nothing}
            @click=${() => choose(scope)}
          >
            ${isCurrent ? checkIcon() : nothing}
            <span
              ><bdi>${scope.name}</bdi>${
                scope.signedOut ? html` <span class="out">${lockIcon()} ${t.signedOut}</span>` : nothing
              }</span
            >
          </button>
          ${scope.signedOut && !isCurrent ? signInButton(scope, view) : nothing}
        </li>`;
      },
    )}
  </ul>`;
}

/** The one in which one acts, by name alone. */
export const actingScopeName = ({ name, signedOut }: Standing, localize: Localize): TemplateResult =>
  html`<p class="one">
    ${checkIcon()}<bdi class="acting">${name}</bdi>${
      signedOut ? html`<span class="muted">${lockIcon()} ${localize.text(scopeMessages).signedOut}</span>` : nothing
    }
  </p>`;

const signInButton = (scope: Standing, { localize, signIn }: ScopeView, look?: 'primary' | 'quiet') =>
  button({
    label: localize.text(scopeMessages).signIn(isolated(scope.name)),
    look: look ?? 'quiet',
    onClick: () => signIn(scope),
  });

/** Signed out of where one acts: what that means, and the way back in. */
export const signedOutNotice = (scope: Standing, view: ScopeView): TemplateResult =>
  html`<slot name="sign-in"
    >${notice({
      level: 'warning',
      content: view.localize.text(scopeMessages).ended(isolated(scope.name)),
      text: view.localize.text(commonMessages),
      actions: signInButton(scope, view, 'primary'),
    })}</slot
  >`;

/** What is said of a move, in the words of the moment. */
export function wordsOfMove({ picked, from, to, written, sending }: Move, localize: Localize): string {
  const t = localize.text(scopeMessages);
  const [former, now] = [isolated(from.name), isolated(to.name)];
  return [picked ? t.now(now) : t.moved(now), written && t.kept(former), sending && t.sending(former)]
    .filter(Boolean)
    .join(' ');
}

/** Stays until it is closed or the next move. */
export const moveNotice = (words: string, localize: Localize, close: () => void): TemplateResult => {
  const text = localize.text(commonMessages);
  return notice({
    id: 'moved',
    content: html`<div class="closing">
      <span>${words}</span>
      ${button({ label: text.close, look: 'quiet', icon: closeIcon(), iconOnly: true, onClick: close })}
    </div>`,
    text,
  });
};
