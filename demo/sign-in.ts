import { html, render } from 'lit';
import { type DomainId, accountIn, domains } from './domains.js';
import type { Words } from './words/words.js';

interface SignIn {
  words: Words;
  domain: DomainId;
  /** Somebody of a customer has one account and no domains. */
  customer: boolean;
  onSignedIn: () => void;
}

/** The portal's own way in: a dialog over the page, which stays as it is. One domain at a time. */
export function askToSignIn(dialog: HTMLDialogElement, { words, domain, customer, onSignedIn }: SignIn): void {
  const name = customer ? 'Fjordlight' : domains[domain];
  const signIn = (event: SubmitEvent) => {
    event.preventDefault();
    dialog.close();
    onSignedIn();
  };
  render(
    html`<form @submit=${signIn}>
      <h2 id="sign-in-title">${words.signInTo(`\u2068${name}\u2069`)}</h2>
      <p>${words.signInText}</p>
      <dl>
        <dt>${words.signInAs}</dt>
        <dd><bdi>${customer ? 'helen.okafor@example.com' : accountIn(domain)}</bdi></dd>
      </dl>
      <p class="muted">${words.signInNote}</p>
      <div class="ways">
        <button class="action" type="submit">${words.signIn}</button>
        <button class="action quiet" type="button" @click=${() => dialog.close()}>${words.notNow}</button>
      </div>
    </form>`,
    dialog,
  );
  if (!dialog.open) dialog.showModal();
}
