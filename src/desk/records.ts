import type { Body } from '../model/feed.js';
import type { Person } from '../model/people.js';
import type { Values } from '../model/forms.js';

export type ScopeId = 'north' | 'coast' | 'island';
export type FormKind = 'technical' | 'partner';

/** Something that the staff will do later, by itself. */
export interface Due {
  at: number;
  what: 'greet' | 'answer';
}

/** A case as the desk keeps it: times in milliseconds, people and companies by id, nothing in a language. */
export interface DeskCase {
  id: string;
  scope: ScopeId;
  /** Running number in its scope. */
  n: number;
  kind: FormKind;
  subject: string;
  description: Body;
  status: string;
  /** `S1` to `S4`. */
  severity: string;
  company: string;
  filedBy: string;
  contact: string;
  product?: string;
  category?: string;
  createdAt: number;
  updatedAt: number;
  closedAt?: number;
  version: number;
  reference?: string;
  language: string;
  timeZone: string;
  flags: string[];
  shared: { id: string; address: string }[];
  /** Addresses that mails about this case go to besides the filer's. */
  alerts?: string[];
  followUpOf?: string;
  /** What was filled in, by field; labelled when it is read. */
  values?: Values;
  /** Entries made by the generator; those that people add follow. */
  generated: number;
  /** How many of the last generated entries the signed-in person has not read. */
  unread: number;
  /** How many files the generator made. */
  generatedFiles: number;
  /** From when on a list knows it. */
  listedAt?: number;
  due?: Due[];
}

/** An entry as the desk keeps it. */
export interface DeskEntry {
  at: number;
  author: Person;
  kind: 'message' | 'event' | 'solution';
  channel: 'portal' | 'email' | 'system';
  body?: Body;
  event?: { type: string; from?: string; to?: string };
  audience?: string;
  files?: string[];
  deferred?: boolean;
}

/** A file that somebody uploaded. Its bytes lie beside it, in pieces. */
export interface DeskFile {
  id: string;
  scope: ScopeId;
  name: string;
  size: number;
  type: string;
  /** Bytes that have arrived. */
  received: number;
  pieces: number;
  addedAt: number;
  /** Until when a staged one is kept. */
  expires: number;
  /** When the scan is through, and how it ends. */
  scannedAt: number;
  refused?: boolean;
  /** All of it came, and what follows from that was done. */
  complete?: boolean;
  /** What its name asks for has come between. */
  mishap?: boolean;
  caseId?: string;
  entry?: number;
}

/** Who supports a subscription, where somebody has chosen. */
export interface DeskContact {
  scope: ScopeId;
  company: string;
  /** From when on. */
  since: number;
}

/** A relationship with a reseller that was asked for. */
export interface DeskRelation {
  scope: ScopeId;
  candidate: string;
  /** Of one that is none of the known candidates. */
  name?: string;
  askedAt: number;
  /** When it is answered, and how; nobody answers where no staff does. */
  answeredAt?: number;
  ends: 'established' | 'refused';
}

/** What became of a security check. */
export interface DeskCheck {
  caseId: string;
  state: 'asked' | 'passed' | 'refused';
  /** Wrong codes so far. */
  wrong: number;
  callTo?: string;
  callAt?: number;
}
