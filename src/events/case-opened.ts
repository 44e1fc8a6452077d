/** Tells that the server has opened a case that a person filed. */
export class CaseOpenedEvent extends Event {
  /** The new case. */
  readonly caseId: string;
  /** What people call it by; absent while it is being created. */
  readonly number: string | undefined;
  /** For whom it was filed. */
  readonly customerId: string | undefined;

  constructor({
    caseId,
    number,
    customerId,
  }: {
    caseId: string;
    number?: string | undefined;
    customerId?: string | undefined;
  }) {
    super('support-case-opened', { bubbles: true, composed: true });
    this.caseId = caseId;
    this.number = number;
    this.customerId = customerId;
  }
}
