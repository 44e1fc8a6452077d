/** Tells that a person picked a case. */
export class CaseSelectEvent extends Event {
  /** The case. */
  readonly caseId: string;

  constructor(caseId: string) {
    super('support-case-select', { bubbles: true, composed: true });
    this.caseId = caseId;
  }
}
