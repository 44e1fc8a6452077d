/** What elements say to the page. All bubble and are composed; none fires for a programmatic change. */
export * from './case-changed.js';
export * from './case-opened.js';
export * from './case-select.js';
export * from './case-submit.js';
export * from './contact-assigned.js';
export * from './customer-select.js';
export * from './entry-posted.js';
export * from './failed.js';
export type { SupportEventMap } from './map.js';
export * from './navigate.js';
export * from './query-changed.js';
export * from './scope-select.js';
export * from './sign-in.js';
