import * as z from 'zod/mini';
import { type FileOfCase, FileRef, type FilesQuery, type UploadIntent } from '../model/files.js';
import { pageOf } from '../model/page.js';
import { type ById, download, read, upload as uploading, write } from './operation.js';

export const upload = /* @__PURE__ */ uploading<UploadIntent>()('POST /files', FileRef);
export const list = /* @__PURE__ */ read<FilesQuery>()('GET /cases/:caseId/files', pageOf(FileRef), {
  at: ['items'],
  of: FileRef,
});
/** How one stands by now: of a staged one whether its scan is through. */
export const get = /* @__PURE__ */ read<FileOfCase>()('GET /files/:id/state', FileRef);
export const open = /* @__PURE__ */ download<FileOfCase>()('GET /files/:id', z.object({}));
/** Takes back a staged file that will not be used. */
export const discard = /* @__PURE__ */ write<ById>()('DELETE /files/:id', z.object({}));
