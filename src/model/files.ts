import * as z from 'zod/mini';
import { Person } from './people.js';
import { id, instant, line, typed, word, amount, optional } from './text.js';

/** A file that the system knows. Staged ones belong to nothing yet and may expire. */
export const FileRef = z.object({
  id,
  name: line,
  /** Bytes. */
  size: optional(amount),
  /** Media type as claimed; never trusted for showing. */
  type: optional(line),
  state: word<'staged' | 'scanning' | 'clean' | 'refused' | 'attached'>(),
  reason: optional(line),
  expires: optional(instant),
  addedAt: optional(instant),
  addedBy: optional(Person),
  entryId: optional(id),
  /** Of a picture inside a mail: what the mail's text calls it, without `cid:` and brackets. */
  contentId: optional(id),
});
export type FileRef = z.infer<typeof FileRef>;

/** What files a system takes, and when: staged before the case, or added to it after. */
export const FileRules = z.object({
  when: word<'before' | 'after' | 'none'>(),
  /** How many. */
  max: optional(amount),
  /** Bytes of one. */
  maxSize: optional(amount),
  /** Bytes of all that go together. */
  maxTotal: optional(amount),
  /** Endings with their dot, or media types (`image/*`). All where left out. */
  types: optional(z.array(typed)),
});
export type FileRules = z.infer<typeof FileRules>;

/** What is said of the bytes before they go. With `caseId` the file is added to that case at once. */
export const UploadIntent = z.object({
  name: typed,
  size: amount,
  type: optional(typed),
  caseId: optional(id),
  /** Where an earlier attempt stopped, as that attempt's error or progress told. Opaque. */
  resume: optional(id),
});
export type UploadIntent = z.infer<typeof UploadIntent>;

/** A file, and the case by which one came to it. */
export const FileOfCase = z.object({ id, caseId: optional(id) });
export type FileOfCase = z.infer<typeof FileOfCase>;

export const FilesQuery = z.object({ caseId: id });
export type FilesQuery = z.infer<typeof FilesQuery>;

/** What an adapter gives when bytes are asked for. */
export type FileAccess = { blob: Blob } | { href: string; expires?: string };
