/** Asks the portal to let the person sign in again. What was written is kept meanwhile. */
export class SignInEvent extends Event {
  /** Where to, if the person acts in one of several scopes. */
  readonly scope: string | undefined;

  constructor(scope: string | undefined) {
    super('support-sign-in', { bubbles: true, composed: true, cancelable: true });
    this.scope = scope;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'support-sign-in': SignInEvent;
  }
}
