/** Tells that a person has changed who supports subscriptions: once for each plan that was carried out or taken back. */
export class ContactAssignedEvent extends Event {
  readonly subscriptionIds: readonly string[];

  constructor(subscriptionIds: readonly string[]) {
    super('support-contact-assigned', { bubbles: true, composed: true });
    this.subscriptionIds = subscriptionIds;
  }
}
