import * as z from 'zod/mini';
import { Person } from './people.js';
import { id, instant, line, typed, word } from './text.js';

/** A file that the system knows. Staged ones belong to nothing yet and may expire. */
export const FileRef = z.object({
  id,
  name: line,
  /** Bytes. */
  size: z.optional(z.number()),
  /** Media type as claimed; never trusted for showing. */
  type: z.optional(line),
  state: word<'staged' | 'scanning' | 'clean' | 'refused' | 'attached'>(),
  reason: z.optional(line),
  expires: z.optional(instant),
  addedAt: z.optional(instant),
  addedBy: z.optional(Person),
  entryId: z.optional(id),
  /** Of a picture inside a mail: what the mail's text calls it, without `cid:` and brackets. */
  contentId: z.optional(id),
});
export type FileRef = z.infer<typeof FileRef>;

/** What files a system takes, and when: staged before the case, or added to it after. */
export const FileRules = z.object({
  when: word<'before' | 'after' | 'none'>(),
  /** How many. */
  max: z.optional(z.number()),
  /** Bytes of one. */
  maxSize: z.optional(z.number()),
  /** Bytes of all that go together. */
  maxTotal: z.optional(z.number()),
  /** Endings with their dot, or media types (`image/*`). All where left out. */
  types: z.optional(z.array(typed)),
});
export type FileRules = z.infer<typeof FileRules>;

/** What is said of the bytes before they go. With `caseId` the file is added to that case at once. */
export const UploadIntent = z.object({
  name: typed,
  size: z.number(),
  type: z.optional(typed),
  caseId: z.optional(id),
  /** Where an earlier attempt stopped, as that attempt's error or progress told. Opaque. */
  resume: z.optional(id),
});
export type UploadIntent = z.infer<typeof UploadIntent>;

/** A file, and the case by which one came to it. */
export const FileOfCase = z.object({ id, caseId: z.optional(id) });
export type FileOfCase = z.infer<typeof FileOfCase>;

export const FilesQuery = z.object({ caseId: id });
export type FilesQuery = z.infer<typeof FilesQuery>;

/** What an adapter gives when bytes are asked for. */
export type FileAccess = { blob: Blob } | { href: string; expires?: string };
