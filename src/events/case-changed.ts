/** Tells that the server has taken a change that a person made. */
export class CaseChangedEvent extends Event {
  /** The case. */
  readonly caseId: string;
  /** What people call it by. */
  readonly number: string | undefined;
  /** Whose case it is. */
  readonly customerId: string | undefined;
  /** What was done: `severity`, `close`, `reopen`, `escalate`, `share`, `files`. */
  readonly change: string | undefined;

  constructor({
    caseId,
    number,
    customerId,
    change,
  }: {
    caseId: string;
    number?: string | undefined;
    customerId?: string | undefined;
    change?: string | undefined;
  }) {
    super('support-case-changed', { bubbles: true, composed: true });
    this.caseId = caseId;
    this.number = number;
    this.customerId = customerId;
    this.change = change;
  }
}
