/** Tells that something a person needed did not work, for a portal that keeps count. */
export class FailedEvent extends Event {
  /** Which operation of the port: `cases.list`. */
  readonly operation: string;
  /** The kind of its `SupportError`. */
  readonly kind: string;
  /** What to quote to support. */
  readonly reference: string | undefined;

  constructor({ operation, kind, reference }: { operation: string; kind: string; reference?: string | undefined }) {
    super('support-failed', { bubbles: true, composed: true });
    this.operation = operation;
    this.kind = kind;
    this.reference = reference;
  }
}
