import * as z from 'zod/mini';
import { FileRef, UploadIntent } from '../model/files.js';
import { pageOf } from '../model/page.js';
import { id } from '../model/text.js';
import { download, read, upload as uploading, write } from './operation.js';

export const upload = /* @__PURE__ */ uploading('POST /files', UploadIntent, FileRef);
export const list = /* @__PURE__ */ read('GET /cases/:caseId/files', z.object({ caseId: id }), pageOf(FileRef), {
  at: ['items'],
  of: FileRef,
});
export const open = /* @__PURE__ */ download('GET /files/:id', z.object({ id, caseId: z.optional(id) }), z.object({}));
/** Takes back a staged file that will not be used. */
export const discard = /* @__PURE__ */ write('DELETE /files/:id', z.object({ id }), z.object({}));
