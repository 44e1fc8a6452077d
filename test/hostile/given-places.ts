import '../../src/define/index.js';
import type { CaseRow } from '../../src/model/case-rows.js';
import type { Case } from '../../src/model/cases.js';
import type { FeedEntry } from '../../src/model/feed.js';
import type { Field, Form } from '../../src/model/forms.js';
import type { SupportBackend } from '../../src/port/backend.js';
import { aBackend, aCase, aFeed, aPage, aRow, aSession, anEntry } from '../support/answers.js';
import type { Place } from './place.js';

export const list = (rows: Partial<CaseRow>[]): Place => ({
  tag: 'case-list',
  backend: aBackend({
    session: {
      get: async () =>
        aSession({
          listing: { text: true, filters: ['status', 'severity', 'customer'], sorts: [{ by: 'updatedAt' }] },
        }),
    },
    cases: { list: async () => aPage(...rows.map((row, at) => aRow(`${at}`, row))) },
  }),
});

export const feed = (entries: Partial<FeedEntry>[]): Place => ({
  tag: 'case-feed',
  backend: aBackend({ feed: { list: async () => aFeed(...entries.map((entry, at) => anEntry(`${at}`, entry))) } }),
  properties: { caseId: 'c' },
});

export const supportCase = (change: Partial<Case>): Place => ({
  tag: 'case-detail',
  backend: aBackend({ cases: { get: async () => aCase('c', change) } }),
  properties: { caseId: 'c' },
});

export const form = (
  fields: Field[],
  change: Partial<Form> = {},
  options: NonNullable<SupportBackend['forms']>['options'] & {} = async () => ({ items: [] }),
): Place => ({
  tag: 'support-case-form',
  backend: aBackend({
    forms: { get: async () => ({ form: { id: 'form', fields, ...change } }), options },
    cases: { create: async () => ({ id: 'c', state: 'created' }) },
  }),
});
