import type { SupportProvider } from './elements/support-provider/support-provider.js';
import type { SupportElement } from './elements/support-element.js';

export { configureSupport, type SupportOptions } from './context/configure.js';
export { CaseDetail } from './elements/case-detail/case-detail.js';
export { CaseFeed } from './elements/case-feed/case-feed.js';
export { CaseList } from './elements/case-list/case-list.js';
export { SupportAuthority } from './elements/support-authority/support-authority.js';
export { CustomerList } from './elements/customer-list/customer-list.js';
export { SupportCaseForm } from './elements/support-case-form/support-case-form.js';
export { SupportCustomerPicker } from './elements/support-customer-picker/support-customer-picker.js';
export { SupportContactCard } from './elements/support-contact-card/support-contact-card.js';
export { SupportContactPicker } from './elements/support-contact-picker/support-contact-picker.js';
export { SupportDrafts } from './elements/support-drafts/support-drafts.js';
export { SupportProvider } from './elements/support-provider/support-provider.js';
export { SupportScope } from './elements/support-scope/support-scope.js';
export * from './events/index.js';
export { type Catalogue, overrideMessages, registerMessages } from './messages/catalogues.js';
export type * from './model/case-rows.js';
export type * from './model/cases.js';
export type * from './model/checks.js';
export type * from './model/contacts.js';
export type * from './model/customers.js';
export type * from './model/decision.js';
export type * from './model/facets.js';
export type * from './model/feed.js';
export type * from './model/files.js';
export type * from './model/forms.js';
export { type ListQuery, fromSearchParams, toSearchParams } from './model/list-query.js';
export type * from './model/page.js';
export type * from './model/people.js';
export type * from './model/routes.js';
export type * from './model/session.js';
export type { SupportBackend } from './port/backend.js';
export type { Call } from './port/call.js';
export { SupportError, type SupportErrorDetails, type SupportErrorKind, isSupportError } from './port/error.js';
export { SupportStore } from './store/store.js';
export { version } from './version.js';

type Tags = HTMLElementTagNameMap;

/** Every element of the kit by its tag: for whoever writes types for a framework. */
export type SupportElementMap = {
  [Tag in keyof Tags as Tags[Tag] extends SupportElement | SupportProvider ? Tag : never]: Tags[Tag];
};
