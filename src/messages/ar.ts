import { authority } from './ar/authority.js';
import { contactCard } from './ar/contact-card.js';
import { contactPicker } from './ar/contact-picker.js';
import { contactKept } from './ar/contact-kept.js';
import { contactPlan } from './ar/contact-plan.js';
import { bodies } from './ar/bodies.js';
import { categories } from './ar/categories.js';
import { checks } from './ar/checks.js';
import { changes } from './ar/changes.js';
import { common } from './ar/common.js';
import { decisions } from './ar/decisions.js';
import { customerList } from './ar/customer-list.js';
import { customerPicker } from './ar/customer-picker.js';
import { customerStanding } from './ar/customer-standing.js';
import { detailMore } from './ar/detail-more.js';
import { detail } from './ar/detail.js';
import { dialog } from './ar/dialog.js';
import { drafts } from './ar/drafts.js';
import { errors } from './ar/errors.js';
import { feed } from './ar/feed.js';
import { feedEvents } from './ar/feed-events.js';
import { feedAround } from './ar/feed-around.js';
import { fields } from './ar/fields.js';
import { fileLinks } from './ar/file-links.js';
import { files } from './ar/files.js';
import { formChecks } from './ar/form-checks.js';
import { formClosed } from './ar/form-closed.js';
import { formCreate } from './ar/form-create.js';
import { formFiled } from './ar/form-filed.js';
import { formPeople } from './ar/form-people.js';
import { formReview } from './ar/form-review.js';
import { formSending } from './ar/form-sending.js';
import { form } from './ar/form.js';
import { labels } from './ar/labels.js';
import { listMore } from './ar/list-more.js';
import { list } from './ar/list.js';
import { lookup } from './ar/lookup.js';
import { pages } from './ar/pages.js';
import { reply } from './ar/reply.js';
import { replySending } from './ar/reply-sending.js';
import { scopeActing } from './ar/scope-acting.js';
import { scope } from './ar/scope.js';
import { status } from './ar/status.js';
import type { Catalogue } from './catalogues.js';
import type { Parts } from './parts.js';

/** All sentences of the kit in Arabic. */
export const ar: Catalogue & { parts: Parts } = {
  code: 'ar',
  dir: 'rtl',
  // Latin digits and the Gregorian calendar: case numbers, versions, sizes and contract dates arrive in them from the support
  // system, and one row must not mix two kinds of digits. `lang="ar-u-nu-arab"` asks for Arabic-Indic ones.
  extension: 'ca-gregory-nu-latn',
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
