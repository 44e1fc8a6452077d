import type { CaseRow, FeedEntry } from '../../support/casekit.js';

// What Acme Desk says over its wire, and what that means. Acme Desk does not exist.
export interface Ticket {
  id: string;
  title: string;
  text: string;
  state: string;
  createdAt: string;
  updatedAt: string;
}
export interface Comment {
  id: string;
  at: string;
  by: string;
  staff: boolean;
  text: string;
}
export interface List<T> {
  rows: T[];
  more?: string;
  total: number;
}

const statuses: Record<string, string> = {
  open: 'in-progress',
  pending: 'action-required',
  solved: 'solution-proposed',
};

export function toRow({ id, title: subject, state, createdAt, updatedAt }: Ticket): CaseRow {
  const status = statuses[state] ?? 'unknown';
  return { id, number: `#${id}`, subject, status, statusLabel: state, createdAt, updatedAt };
}

/** Of those who write, only Acme's own staff are known for what they are. */
export function toEntry({ id, at, by, staff, text }: Comment): FeedEntry {
  const author = { name: by, side: staff ? 'vendor' : 'unknown' };
  return { id, at, kind: 'message', author, body: { format: 'text', text } };
}
