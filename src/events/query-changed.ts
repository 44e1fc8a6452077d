import type { ListQuery } from '../model/list-query.js';

/** Tells that a person filtered, sorted or turned a page. */
export class QueryChangedEvent extends Event {
  /** What the list shows now. */
  readonly query: ListQuery;

  constructor(query: ListQuery) {
    super('support-query-changed', { bubbles: true, composed: true });
    this.query = query;
  }
}
