import type { CaseQuery } from '../model/cases.js';

/** Tells that a person filtered, sorted or turned a page. */
export class QueryChangedEvent extends Event {
  /** What the list shows now. */
  readonly query: CaseQuery;

  constructor(query: CaseQuery) {
    super('support-query-changed', { bubbles: true, composed: true });
    this.query = query;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'support-query-changed': QueryChangedEvent;
  }
}
