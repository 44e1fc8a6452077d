import type { CaseDraft } from '../model/cases.js';
import type { NewMessage } from '../model/feed.js';
import type { TrayFile } from './files.js';

/** A file beside a draft: what it is called, what it is by its content, and how far it is. Its bytes are kept only where a portal asks for that. */
export type KeptFile = Pick<TrayFile, 'id' | 'name' | 'size' | 'type' | 'state' | 'ref' | 'print' | 'resume'> & {
  /** The field of a form that asks for it; `''` for the form as a whole. */
  field?: string;
};

/** A body that has been sent, or is about to be: frozen, under the one key that belongs to it. */
export interface Attempt {
  key: string;
  body: CaseDraft | NewMessage;
  /** Answers that `body` lacks because no device keeps them, by field id. The page knows them as long as it lives. */
  withheld?: readonly string[];
  /** Milliseconds since 1970. */
  at: number;
  /** `open`: nobody knows what became of it. `refused`: surely nothing. `held`: it has not left yet, or not arrived. */
  state: 'open' | 'refused' | 'held';
  /** An answer to it was lost: that it did not arrive when it was sent again says nothing of the time before. */
  lost?: true;
}

/** What a draft is about, so that it can be listed without being opened. */
export interface DraftAbout {
  customer?: { id: string; label?: string | undefined; own?: boolean | undefined } | undefined;
  caseId?: string | undefined;
  /** What people call the case by. */
  number?: string | undefined;
  /** What its writer called it, or how it begins. */
  title?: string | undefined;
  /** The form it was written in. */
  form?: { id: string; version?: string | undefined } | undefined;
  files?: readonly KeptFile[] | undefined;
  attempt?: Attempt | undefined;
}

export type DraftKind = 'form' | 'reply' | 'change' | 'message' | 'plan';

/** Something that somebody has written and that has not arrived. Plain data. */
export interface Draft<T = unknown> extends DraftAbout {
  readonly id: string;
  /** What it is, and of what: `form:technical`, `reply:4711`. Several may share a place. */
  readonly slot: string;
  readonly content: T;
  /** Milliseconds since 1970. */
  readonly begun: number;
  readonly changed: number;
  /** Until when it is kept. */
  readonly ends: number;
}

export const kindOf = ({ slot }: Pick<Draft, 'slot'>): DraftKind => slot.slice(0, slot.indexOf(':')) as DraftKind;

export const replySlot = (caseId: string): string => `reply:${caseId}`;
