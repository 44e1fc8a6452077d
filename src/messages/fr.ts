import { authority } from './fr/authority.js';
import { contactCard } from './fr/contact-card.js';
import { contactPicker } from './fr/contact-picker.js';
import { contactKept } from './fr/contact-kept.js';
import { contactPlan } from './fr/contact-plan.js';
import { bodies } from './fr/bodies.js';
import { categories } from './fr/categories.js';
import { checks } from './fr/checks.js';
import { changes } from './fr/changes.js';
import { common } from './fr/common.js';
import { decisions } from './fr/decisions.js';
import { customerList } from './fr/customer-list.js';
import { customerPicker } from './fr/customer-picker.js';
import { customerStanding } from './fr/customer-standing.js';
import { detailMore } from './fr/detail-more.js';
import { detail } from './fr/detail.js';
import { dialog } from './fr/dialog.js';
import { drafts } from './fr/drafts.js';
import { errors } from './fr/errors.js';
import { feed } from './fr/feed.js';
import { feedEvents } from './fr/feed-events.js';
import { feedAround } from './fr/feed-around.js';
import { fields } from './fr/fields.js';
import { fileLinks } from './fr/file-links.js';
import { files } from './fr/files.js';
import { formChecks } from './fr/form-checks.js';
import { formClosed } from './fr/form-closed.js';
import { formCreate } from './fr/form-create.js';
import { formFiled } from './fr/form-filed.js';
import { formPeople } from './fr/form-people.js';
import { formReview } from './fr/form-review.js';
import { formSending } from './fr/form-sending.js';
import { form } from './fr/form.js';
import { labels } from './fr/labels.js';
import { listMore } from './fr/list-more.js';
import { list } from './fr/list.js';
import { lookup } from './fr/lookup.js';
import { pages } from './fr/pages.js';
import { reply } from './fr/reply.js';
import { replySending } from './fr/reply-sending.js';
import { scopeActing } from './fr/scope-acting.js';
import { scope } from './fr/scope.js';
import { status } from './fr/status.js';
import type { Catalogue } from './catalogues.js';
import type { Parts } from './parts.js';

/** All sentences of the kit in French. */
export const fr: Catalogue & { parts: Parts } = {
  code: 'fr',
  dir: 'ltr',
  parts: {
    authority,
    contactCard,
    contactPicker,
    contactKept,
    contactPlan,
    bodies,
    categories,
    checks,
    changes,
    common,
    decisions,
    customerList,
    customerPicker,
    customerStanding,
    detail,
    detailMore,
    dialog,
    drafts,
    errors,
    feed,
    feedEvents,
    feedAround,
    fields,
    fileLinks,
    files,
    form,
    formChecks,
    formClosed,
    formCreate,
    formFiled,
    formPeople,
    formReview,
    formSending,
    labels,
    list,
    listMore,
    lookup,
    pages,
    reply,
    replySending,
    scope,
    scopeActing,
    status,
  },
};
