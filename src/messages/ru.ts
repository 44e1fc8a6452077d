import { authority } from './ru/authority.js';
import { contactCard } from './ru/contact-card.js';
import { contactPicker } from './ru/contact-picker.js';
import { contactKept } from './ru/contact-kept.js';
import { contactPlan } from './ru/contact-plan.js';
import { bodies } from './ru/bodies.js';
import { categories } from './ru/categories.js';
import { checks } from './ru/checks.js';
import { changes } from './ru/changes.js';
import { common } from './ru/common.js';
import { decisions } from './ru/decisions.js';
import { customerList } from './ru/customer-list.js';
import { customerPicker } from './ru/customer-picker.js';
import { customerStanding } from './ru/customer-standing.js';
import { detailMore } from './ru/detail-more.js';
import { detail } from './ru/detail.js';
import { dialog } from './ru/dialog.js';
import { drafts } from './ru/drafts.js';
import { errors } from './ru/errors.js';
import { feed } from './ru/feed.js';
import { feedEvents } from './ru/feed-events.js';
import { feedAround } from './ru/feed-around.js';
import { fields } from './ru/fields.js';
import { fileLinks } from './ru/file-links.js';
import { files } from './ru/files.js';
import { formChecks } from './ru/form-checks.js';
import { formClosed } from './ru/form-closed.js';
import { formCreate } from './ru/form-create.js';
import { formFiled } from './ru/form-filed.js';
import { formPeople } from './ru/form-people.js';
import { formReview } from './ru/form-review.js';
import { formSending } from './ru/form-sending.js';
import { form } from './ru/form.js';
import { labels } from './ru/labels.js';
import { listMore } from './ru/list-more.js';
import { list } from './ru/list.js';
import { lookup } from './ru/lookup.js';
import { pages } from './ru/pages.js';
import { reply } from './ru/reply.js';
import { replySending } from './ru/reply-sending.js';
import { scopeActing } from './ru/scope-acting.js';
import { scope } from './ru/scope.js';
import { status } from './ru/status.js';
import type { Catalogue } from './catalogues.js';
import type { Parts } from './parts.js';

/** All sentences of the kit in Russian. */
export const ru: Catalogue & { parts: Parts } = {
  code: 'ru',
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
