/** Tells that a person picked the scope to act in: a reseller domain or tenant. */
export class ScopeSelectEvent extends Event {
  /** The scope. */
  readonly scope: string;

  constructor(scope: string) {
    super('support-scope-select', { bubbles: true, composed: true });
    this.scope = scope;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'support-scope-select': ScopeSelectEvent;
  }
}
