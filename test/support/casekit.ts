// What adapters take from `casekit`, without its elements: tests of adapters need no document.
export type * from '../../src/model/case-rows.js';
export type * from '../../src/model/cases.js';
export type * from '../../src/model/feed.js';
export type { SupportBackend } from '../../src/port/backend.js';
export type { Call } from '../../src/port/call.js';
export { SupportError, type SupportErrorKind } from '../../src/port/error.js';
