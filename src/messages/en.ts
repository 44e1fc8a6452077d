import type { Catalogue } from './catalogues.js';
import { authorityMessages } from './en/authority.js';
import { contactCardMessages } from './en/contact-card.js';
import { contactPickerMessages } from './en/contact-picker.js';
import { contactKeptMessages } from './en/contact-kept.js';
import { contactPlanMessages } from './en/contact-plan.js';
import { bodyMessages } from './en/bodies.js';
import { categoryMessages } from './en/categories.js';
import { checkMessages } from './en/checks.js';
import { changeMessages } from './en/changes.js';
import { commonMessages } from './en/common.js';
import { decisionMessages } from './en/decisions.js';
import { customerListMessages } from './en/customer-list.js';
import { customerPickerMessages } from './en/customer-picker.js';
import { customerStandingMessages } from './en/customer-standing.js';
import { detailMoreMessages } from './en/detail-more.js';
import { detailMessages } from './en/detail.js';
import { dialogMessages } from './en/dialog.js';
import { draftsMessages } from './en/drafts.js';
import { errorMessages } from './en/errors.js';
import { feedMessages } from './en/feed.js';
import { feedEventsMessages } from './en/feed-events.js';
import { feedAroundMessages } from './en/feed-around.js';
import { fieldMessages } from './en/fields.js';
import { fileLinkMessages } from './en/file-links.js';
import { fileMessages } from './en/files.js';
import { formCheckMessages } from './en/form-checks.js';
import { formClosedMessages } from './en/form-closed.js';
import { formCreateMessages } from './en/form-create.js';
import { formFiledMessages } from './en/form-filed.js';
import { formPeopleMessages } from './en/form-people.js';
import { formReviewMessages } from './en/form-review.js';
import { formSendingMessages } from './en/form-sending.js';
import { formMessages } from './en/form.js';
import { labelMessages } from './en/labels.js';
import { listMoreMessages } from './en/list-more.js';
import { listMessages } from './en/list.js';
import { lookupMessages } from './en/lookup.js';
import { pageMessages } from './en/pages.js';
import { replyMessages } from './en/reply.js';
import { replySendingMessages } from './en/reply-sending.js';
import { scopeActingMessages } from './en/scope-acting.js';
import { scopeMessages } from './en/scope.js';
import { statusMessages } from './en/status.js';
import type { Parts } from './parts.js';

/** All sentences of the kit in English. Elements hold those they use; this is for reading, copying and tests. */
export const en: Catalogue & { parts: Parts } = {
  code: 'en',
  dir: 'ltr',
  parts: {
    authority: authorityMessages.en,
    contactCard: contactCardMessages.en,
    contactPicker: contactPickerMessages.en,
    contactKept: contactKeptMessages.en,
    contactPlan: contactPlanMessages.en,
    bodies: bodyMessages.en,
    categories: categoryMessages.en,
    checks: checkMessages.en,
    changes: changeMessages.en,
    common: commonMessages.en,
    decisions: decisionMessages.en,
    customerList: customerListMessages.en,
    customerPicker: customerPickerMessages.en,
    customerStanding: customerStandingMessages.en,
    detail: detailMessages.en,
    detailMore: detailMoreMessages.en,
    dialog: dialogMessages.en,
    drafts: draftsMessages.en,
    errors: errorMessages.en,
    feed: feedMessages.en,
    feedEvents: feedEventsMessages.en,
    feedAround: feedAroundMessages.en,
    fields: fieldMessages.en,
    fileLinks: fileLinkMessages.en,
    files: fileMessages.en,
    form: formMessages.en,
    formChecks: formCheckMessages.en,
    formClosed: formClosedMessages.en,
    formCreate: formCreateMessages.en,
    formFiled: formFiledMessages.en,
    formPeople: formPeopleMessages.en,
    formReview: formReviewMessages.en,
    formSending: formSendingMessages.en,
    labels: labelMessages.en,
    list: listMessages.en,
    listMore: listMoreMessages.en,
    lookup: lookupMessages.en,
    pages: pageMessages.en,
    reply: replyMessages.en,
    replySending: replySendingMessages.en,
    scope: scopeMessages.en,
    scopeActing: scopeActingMessages.en,
    status: statusMessages.en,
  },
};
