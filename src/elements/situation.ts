import { type TemplateResult, html } from 'lit';
import { announce } from '../context/announcer.js';
import { button } from '../controls/button.js';
import { Copying } from '../controls/copy.js';
import type { ControlHost } from '../controls/host.js';
import { empty, failed } from '../controls/situations.js';
import { SignInEvent } from '../events/sign-in.js';
import { commonMessages } from '../messages/en/common.js';
import { errorMessages } from '../messages/en/errors.js';
import type { Localize } from '../messages/localize.js';
import { warnOnce } from '../messages/warn.js';
import type { SupportError } from '../port/error.js';
import type { SupportStore } from '../store/store.js';
import { lockIcon } from '../styles/icons.js';
import { signInPlaceOf } from './shared/sign-in-place.js';

export interface SituationOptions {
  host: ControlHost;
  localize: Localize;
  snapshot: { status: string; error?: SupportError } | undefined;
  words: { failed: string };
  retry: () => void;
  /** What it acts in: of all that would offer to sign in there, one does. */
  store: SupportStore | undefined;
}

/** What an element shows in place of data: signed out, failed, or not connected at all. */
export function situationOf(options: SituationOptions): TemplateResult {
  const { host, localize, snapshot, words, retry } = options;
  const text = localize.text(commonMessages);
  const error = snapshot?.error;
  if (error?.kind === 'unauthenticated') return signedOut(options);
  if (error) {
    const errors = localize.text(errorMessages);
    return failed({ title: words.failed, failure: error, text, errors, retry, copying: copyingOf(host) });
  }
  warnOnce(`<${host.localName}> has no backend: put it in a <support-provider>, or call configureSupport()`);
  return empty({ title: text.notConnected });
}

const copying = new WeakMap<ControlHost, Copying>();

/** What copies references and messages, once for each element. */
function copyingOf(host: ControlHost): Copying {
  let own = copying.get(host);
  if (!own) copying.set(host, (own = new Copying(host, (text, more) => announce(text, { ...more, source: host }))));
  return own;
}

/** The session ended: what was written is kept, and the portal is asked to let the person sign in again. */
export function signedOut({ host, localize, retry, store }: SituationOptions): TemplateResult {
  const text = localize.text(commonMessages);
  const signIn = () => {
    // A portal that signs in by a page of its own prevents it; otherwise what is shown is simply asked for again.
    if (host.dispatchEvent(new SignInEvent(store?.current.scope))) retry();
  };
  const here = !store || signInPlaceOf(host).isHere(store);
  return html`<slot name="sign-in">
    ${empty({
      icon: lockIcon(),
      title: text.sessionEnded,
      actions: here ? button({ label: text.signIn, look: 'primary', onClick: signIn }) : undefined,
    })}
  </slot>`;
}
