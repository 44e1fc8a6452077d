import type { bodyMessages } from './en/bodies.js';
import type { categoryMessages } from './en/categories.js';
import type { changeMessages } from './en/changes.js';
import type { commonMessages } from './en/common.js';
import type { detailMoreMessages } from './en/detail-more.js';
import type { detailMessages } from './en/detail.js';
import type { dialogMessages } from './en/dialog.js';
import type { errorMessages } from './en/errors.js';
import type { feedMessages } from './en/feed.js';
import type { fieldMessages } from './en/fields.js';
import type { fileLinkMessages } from './en/file-links.js';
import type { fileMessages } from './en/files.js';
import type { formCheckMessages } from './en/form-checks.js';
import type { formCreateMessages } from './en/form-create.js';
import type { formFiledMessages } from './en/form-filed.js';
import type { formReviewMessages } from './en/form-review.js';
import type { formMessages } from './en/form.js';
import type { listMessages } from './en/list.js';
import type { lookupMessages } from './en/lookup.js';
import type { pageMessages } from './en/pages.js';
import type { replyMessages } from './en/reply.js';
import type { statusMessages } from './en/status.js';
import type { Translation } from './part.js';

/** All parts, as types alone: whoever imports this loads no sentence. `part.ts` says how one is added. */
export interface Parts {
  bodies: Translation<typeof bodyMessages>;
  categories: Translation<typeof categoryMessages>;
  changes: Translation<typeof changeMessages>;
  common: Translation<typeof commonMessages>;
  detail: Translation<typeof detailMessages>;
  detailMore: Translation<typeof detailMoreMessages>;
  dialog: Translation<typeof dialogMessages>;
  errors: Translation<typeof errorMessages>;
  feed: Translation<typeof feedMessages>;
  fields: Translation<typeof fieldMessages>;
  fileLinks: Translation<typeof fileLinkMessages>;
  files: Translation<typeof fileMessages>;
  form: Translation<typeof formMessages>;
  formChecks: Translation<typeof formCheckMessages>;
  formCreate: Translation<typeof formCreateMessages>;
  formFiled: Translation<typeof formFiledMessages>;
  formReview: Translation<typeof formReviewMessages>;
  list: Translation<typeof listMessages>;
  lookup: Translation<typeof lookupMessages>;
  pages: Translation<typeof pageMessages>;
  reply: Translation<typeof replyMessages>;
  status: Translation<typeof statusMessages>;
}
