/** Tells that a person picked the scope to act in: a reseller domain or tenant. */
export class ScopeSelectEvent extends Event {
  /** The scope. */
  readonly scope: string;

  /** Id of the case that they look for there, where they did not find it in another. */
  readonly caseId: string | undefined;

  constructor(scope: string, caseId?: string) {
    super('support-scope-select', { bubbles: true, composed: true });
    this.scope = scope;
    this.caseId = caseId;
  }
}
