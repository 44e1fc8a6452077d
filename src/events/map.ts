import type { CaseChangedEvent } from './case-changed.js';
import type { CaseOpenedEvent } from './case-opened.js';
import type { CaseSelectEvent } from './case-select.js';
import type { CaseSubmitEvent } from './case-submit.js';
import type { ContactAssignedEvent } from './contact-assigned.js';
import type { CustomerSelectEvent } from './customer-select.js';
import type { EntryPostedEvent } from './entry-posted.js';
import type { FailedEvent } from './failed.js';
import type { SupportNavigateEvent } from './navigate.js';
import type { QueryChangedEvent } from './query-changed.js';
import type { ScopeSelectEvent } from './scope-select.js';
import type { SignInEvent } from './sign-in.js';

/** Every event of the kit by its name: for whoever writes types for a framework. */
export interface SupportEventMap {
  'support-case-changed': CaseChangedEvent;
  'support-case-opened': CaseOpenedEvent;
  'support-case-select': CaseSelectEvent;
  'support-case-submit': CaseSubmitEvent;
  'support-contact-assigned': ContactAssignedEvent;
  'support-customer-select': CustomerSelectEvent;
  'support-entry-posted': EntryPostedEvent;
  'support-failed': FailedEvent;
  'support-navigate': SupportNavigateEvent;
  'support-query-changed': QueryChangedEvent;
  'support-scope-select': ScopeSelectEvent;
  'support-sign-in': SignInEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends SupportEventMap {}
}
