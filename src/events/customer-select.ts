/** Tells that a person picked the customer to act for. */
export class CustomerSelectEvent extends Event {
  /** The customer; undefined when the choice was cleared. */
  readonly customerId: string | undefined;

  constructor(customerId: string | undefined) {
    super('support-customer-select', { bubbles: true, composed: true });
    this.customerId = customerId;
  }
}
