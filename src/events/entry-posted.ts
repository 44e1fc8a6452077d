/** Tells that a message a person wrote is in the feed. */
export class EntryPostedEvent extends Event {
  /** The case. */
  readonly caseId: string;
  /** The entry, where the system names it. */
  readonly entryId: string | undefined;

  constructor({ caseId, entryId }: { caseId: string; entryId?: string | undefined }) {
    super('support-entry-posted', { bubbles: true, composed: true });
    this.caseId = caseId;
    this.entryId = entryId;
  }
}
