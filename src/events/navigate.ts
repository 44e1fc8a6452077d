/** Where a person wants to go. */
export type Destination = 'case' | 'new-case' | 'follow-up' | 'case-list' | 'customer' | 'support-contacts';

interface Aim {
  to: Destination;
  href?: string | undefined;
  caseId?: string | undefined;
  customerId?: string | undefined;
}

/** Asks before a link of the kit is followed. Prevented, the portal goes there itself, with its own router. */
export class SupportNavigateEvent extends Event {
  /** What the person wants to see. */
  readonly to: Destination;
  /** The address, where the portal gave one. */
  readonly href: string | undefined;
  /** Which case, where it is about one. */
  readonly caseId: string | undefined;
  /** For which customer, where the person named one. */
  readonly customerId: string | undefined;

  constructor({ to, href, caseId, customerId }: Aim) {
    super('support-navigate', { bubbles: true, composed: true, cancelable: true });
    this.to = to;
    this.href = href;
    this.caseId = caseId;
    this.customerId = customerId;
  }
}
