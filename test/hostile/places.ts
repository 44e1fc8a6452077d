import '../../src/define/index.js';
import type { CaseRow } from '../../src/model/case-rows.js';
import type { Case } from '../../src/model/cases.js';
import type { FeedEntry } from '../../src/model/feed.js';
import type { Field, Form } from '../../src/model/forms.js';
import type { SupportBackend } from '../../src/port/backend.js';
import { SupportError } from '../../src/port/error.js';
import { aBackend, aCase, aFeed, aPage, aRow, aSession, anEntry } from '../support/answers.js';

/** An element in whose words the texts of strangers stand, and the system that sent them. */
export interface Place {
  tag: string;
  backend: SupportBackend;
  properties?: object;
}

type Texts = readonly string[];

/** Where a page shows what came from elsewhere (goal S1 of the reliability goals: eleven places, and links besides). */
export const places: Record<string, (texts: Texts) => Place> = {
  'the HTML of a message': (texts) => feed(texts.map((text) => ({ body: { format: 'html', text } }))),
  'the markdown of a message': (texts) => feed(texts.map((text) => ({ body: { format: 'markdown', text } }))),
  'a subject': (texts) => list(texts.map((subject) => ({ subject }))),
  'the name of an author': (texts) =>
    feed(texts.map((name) => ({ author: { name, side: 'customer', company: { id: name, label: name } } }))),
  'a status, a severity, a customer': (texts) =>
    list(
      texts.map((text) => ({
        number: text,
        status: text,
        statusLabel: text,
        severity: { id: text, label: text },
        customer: { id: text, name: text },
        product: { id: text, label: text },
      })),
    ),
  'the label of a field': (texts) =>
    form(
      texts.map((text, at) => ({
        id: `field-${at}`,
        kind: 'text',
        label: text,
        hint: text,
        placeholder: text,
        section: 'all',
      })),
      { title: texts[0], intro: texts[0], sections: [{ id: 'all', title: texts[0]!, hint: texts[0]! }] },
    ),
  'an option': (texts) =>
    form([
      {
        id: 'choice',
        kind: 'choice',
        label: 'Choice',
        options: texts.map((text, at) => ({ id: `${at}`, label: text, hint: text, notice: { text } })),
      },
    ]),
  'the name of a file': (texts) =>
    supportCase({ files: texts.map((name, at) => ({ id: `${at}`, name, size: 1, type: name, state: 'attached' })) }),
  'the text of an error': (texts) => ({
    tag: 'case-list',
    backend: aBackend({
      cases: {
        list: async () => {
          throw new SupportError('forbidden', {
            code: texts[0],
            reason: texts.join(' · '),
            remedy: { text: texts.join(' · '), href: texts.at(-1)!, reference: texts[0]! },
            reference: texts[0]!,
          });
        },
      },
    }),
  }),
  'a query from the address': (texts) => ({
    ...list([{ subject: 'harmless' }]),
    properties: {
      query: { text: texts[0], customer: texts[1], status: texts, severity: texts, sort: texts.at(-1) },
      preset: texts[0],
    },
  }),
  'answers given before': (texts) => {
    const fields = texts.map((_, at) => ({ id: `field-${at}`, kind: 'longtext', label: `Field ${at}` }));
    return {
      ...form(fields),
      properties: { prefill: Object.fromEntries(texts.map((text, at) => [`field-${at}`, text])) },
    };
  },
  'the address of a link': (texts) =>
    supportCase({
      href: texts[0],
      can: { severity: { state: 'refused', reason: 'harmless', remedy: { text: 'harmless', href: texts.at(-1)! } } },
      notices: texts.map((href) => ({ text: 'harmless', remedy: { text: 'harmless', href } })),
    }),
};

const list = (rows: Partial<CaseRow>[]): Place => ({
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

const feed = (entries: Partial<FeedEntry>[]): Place => ({
  tag: 'case-feed',
  backend: aBackend({ feed: { list: async () => aFeed(...entries.map((entry, at) => anEntry(`${at}`, entry))) } }),
  properties: { caseId: 'c' },
});

const supportCase = (change: Partial<Case>): Place => ({
  tag: 'case-detail',
  backend: aBackend({ cases: { get: async () => aCase('c', change) } }),
  properties: { caseId: 'c' },
});

const form = (fields: Field[], change: Partial<Form> = {}): Place => ({
  tag: 'support-case-form',
  backend: aBackend({
    forms: { get: async () => ({ form: { id: 'form', fields, ...change } }) },
    cases: { create: async () => ({ id: 'c', state: 'created' }) },
  }),
});
