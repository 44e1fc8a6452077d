import * as z from 'zod/mini';
import { FileRef, UploadIntent } from '../model/files.js';
import { pageOf } from '../model/page.js';
import { id } from '../model/text.js';
import { download, read, upload, write } from './operation.js';

export const files = {
  upload: upload('POST /files', UploadIntent, FileRef),
  list: read('GET /cases/:caseId/files', z.object({ caseId: id }), pageOf(FileRef), { at: ['items'], of: FileRef }),
  open: download('GET /files/:id', z.object({ id, caseId: z.optional(id) }), z.object({})),
  /** Takes back a staged file that will not be used. */
  discard: write('DELETE /files/:id', z.object({ id }), z.object({})),
};
