import { SupportError } from '../../src/port/error.js';
import { aBackend } from '../support/answers.js';
import { feed, form, list, supportCase } from './given-places.js';
import { asId, asWord, joined, type Place, type Texts } from './place.js';

/** Where people meet most of what comes from elsewhere: bodies, words of a case, forms, errors, the page's address, drafts, links. */
export const places: Record<string, (texts: Texts) => Place> = {
  'the HTML of a message': (texts) => feed(texts.map((text) => ({ body: { format: 'html', text } }))),
  'the markdown of a message': (texts) => feed(texts.map((text) => ({ body: { format: 'markdown', text } }))),
  'a subject': (texts) => list(texts.map((subject) => ({ subject }))),
  'the name of an author': (texts) =>
    feed(texts.map((name) => ({ author: { name, side: 'customer', company: { id: asId(name), label: name } } }))),
  'a status, a severity, a customer': (texts) =>
    list(
      texts.map((text) => ({
        number: text,
        status: asWord(text),
        statusLabel: text,
        severity: { id: asId(text), label: text },
        customer: { id: asId(text), label: text },
        product: { id: asId(text), label: text },
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
  'an option': (texts) => {
    const options = texts.map((text, at) => ({ id: `${at}`, label: text, hint: text, notice: { text } }));
    // More of them at once are looked for.
    const parts = Array.from({ length: Math.ceil(options.length / 30) }, (_, at) =>
      options.slice(at * 30, at * 30 + 30),
    );
    return form(parts.map((part, at) => ({ id: `choice-${at}`, kind: 'choice', label: 'Choice', options: part })));
  },
  'the name of a file': (texts) =>
    supportCase({ files: texts.map((name, at) => ({ id: `${at}`, name, size: 1, type: name, state: 'attached' })) }),
  'the text of an error': (texts) => ({
    tag: 'case-list',
    backend: aBackend({
      cases: {
        list: async () => {
          throw new SupportError('forbidden', {
            code: texts[0],
            reason: joined(texts),
            remedy: { text: joined(texts), href: texts.at(-1)!, reference: texts[0]! },
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
