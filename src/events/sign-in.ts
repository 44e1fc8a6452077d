/**
 * Asks the portal to let the person sign in again. What was written is kept meanwhile. A portal that does it by a page of its
 * own prevents it, and says when it is done: `provider.store.session?.refresh()` reads again what was asked in that scope.
 */
export class SignInEvent extends Event {
  /** Where to, if the person acts in one of several scopes. */
  readonly scope: string | undefined;

  constructor(scope: string | undefined) {
    super('support-sign-in', { bubbles: true, composed: true, cancelable: true });
    this.scope = scope;
  }
}
