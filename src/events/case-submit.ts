import type { CaseDraft } from '../model/cases.js';

/** Asks before a case is filed. Prevented, the form sends nothing: the portal sends the draft itself. */
export class CaseSubmitEvent extends Event {
  /** What would be filed. The only event that carries what people have written. */
  readonly draft: CaseDraft;
  /** For whom. */
  readonly customerId: string | undefined;

  constructor({ draft, customerId }: { draft: CaseDraft; customerId?: string | undefined }) {
    super('support-case-submit', { bubbles: true, composed: true, cancelable: true });
    this.draft = draft;
    this.customerId = customerId;
  }
}
