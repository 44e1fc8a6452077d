import type * as z from 'zod/mini';
import type { FileAccess } from '../model/files.js';
import type { Call } from './call.js';

/** How an operation travels: five kinds, five carriers. */
export type Kind = 'read' | 'write' | 'stream' | 'upload' | 'download';
export type Schema<T> = z.ZodMiniType<T>;

/** Where an answer holds rows that are read one by one, so that a bad one costs itself only. */
export interface Rows {
  at: readonly string[];
  of: z.ZodMiniType;
}

/** What an operation asks that is about one thing. */
export interface ById {
  id: string;
}
export type Nothing = Record<string, never>;

export interface Operation<K extends Kind = Kind, I = unknown, O = unknown> {
  kind: K;
  /** `POST /cases/search`; each path parameter is encoded, nothing is split on a slash. */
  http: `${'GET' | 'POST' | 'PATCH' | 'DELETE'} /${string}`;
  output: Schema<O>;
  rows?: Rows | undefined;
  /** A type only. A page reads answers; who reads what is asked finds the schemas in `inputs.ts`. */
  asks?: I;
}

/** What is needed of an operation to make its call and read its answer. */
export interface Answering<O> {
  kind: Kind;
  output: { readonly _zod: { readonly output: O } };
  rows?: Rows | undefined;
}

const operation =
  <K extends Kind>(kind: K) =>
  <I>() =>
  <O>(http: Operation['http'], output: Schema<O>, rows?: Rows): Operation<K, I, O> => ({ kind, http, output, rows });

export const read = operation('read');
export const write = operation('write');
export const stream = operation('stream');
export const upload = operation('upload');
export const download = operation('download');

/** The function that an adapter offers for an operation. */
export type Method<T> =
  T extends Operation<infer K, infer I, infer O>
    ? K extends 'stream'
      ? (input: I, call?: Call) => AsyncIterable<O>
      : K extends 'upload'
        ? (input: I & { bytes: Blob }, call?: Call) => Promise<O>
        : K extends 'download'
          ? (input: I, call?: Call) => Promise<FileAccess>
          : (input: I, call?: Call) => Promise<O>
    : never;
