import { waitUntil } from '@open-wc/testing';
import { bookOf } from '../../src/store/ledger.js';
import { aBackend, aSession } from '../support/answers.js';
import { aContactSystem, aSubscription } from '../support/contact-system.js';
import { feed, form, supportCase } from './given-places.js';
import { asId, asWord, joined, type Place, remedy, type Texts } from './place.js';

/** Where else: of cases, customers, rights, domains and companies, and of what one has written oneself. */
export const otherPlaces: Record<string, (texts: Texts) => Place> = {
  'the text of a message': (texts) => feed(texts.map((text) => ({ body: { format: 'text', text } }))),
  'the description of a case': (texts) =>
    supportCase({ subject: 'harmless', description: { format: 'html', text: texts.join('\n') } }),
  'the name of a file in a message': (texts) =>
    feed([
      {
        files: texts.map((name, at) => ({
          id: `${at}`,
          name,
          size: 1,
          state: at % 2 ? 'attached' : 'refused',
          reason: name,
          addedBy: { name },
        })),
      },
    ]),
  'the reason of a refusal': (texts) =>
    supportCase({
      can: {
        severity: { state: 'refused', reason: joined(texts), remedy: remedy(texts[1]!) },
        close: { state: 'refused', code: asId(texts.at(-1)!), reason: texts[0]!, remedy: remedy(texts.at(-2)!) },
      },
      notices: texts.map((text) => ({ text, code: asId(text), remedy: remedy(text) })),
    }),
  'an event of a case': (texts) =>
    feed(
      texts.map((text) => ({
        kind: 'event',
        body: undefined,
        event: { type: asWord(text), from: text, to: text, label: text },
        audience: { id: asId(text), label: text },
      })),
    ),
  'the people and the answers of a case': (texts) =>
    supportCase({
      number: texts[0],
      reference: texts.at(-1),
      filedBy: {
        name: texts[1],
        email: 'a@harmless.example?bcc=b@evil.example&body=x',
        company: { id: 'x', label: texts[0] },
      },
      contact: { name: texts[2], phone: texts[0], timeZone: texts[1], language: texts[1] },
      visibleTo: [...texts],
      alertsTo: [...texts],
      sharedWith: texts.map((text, at) => ({ id: `${at}`, label: text, address: text })),
      answers: texts.map((text) => ({ label: text, value: text })),
    }),
  'an option that is looked for': (texts) => ({
    ...form([{ id: 'lookup', kind: 'lookup', label: 'Which one?' }], {}, async () => ({
      items: texts.map((text, at) => ({
        id: `${at}`,
        label: text,
        hint: text,
        path: [text],
        can: { state: at % 2 ? 'allowed' : 'refused', reason: text },
      })),
      notices: [{ text: texts[0]! }],
    })),
    act: async (element) => {
      const input = () => element.shadowRoot?.querySelector<HTMLInputElement>('[role=combobox]');
      await waitUntil(input);
      input()!.focus();
      input()!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    },
  }),
  'a customer': (texts) => ({
    tag: 'customer-list',
    backend: aBackend({
      customers: {
        list: async () => ({
          items: texts.map((text, at) => ({
            id: `${at}`,
            label: text,
            hint: text,
            actingAs: { id: asId(text), label: text },
            can: { file: { state: 'refused', reason: text, remedy: remedy(text) } },
          })),
        }),
      },
    }),
  }),
  'a right': (texts) => ({
    tag: 'support-authority',
    backend: aBackend({
      customers: {
        get: async () => ({
          id: 'c',
          label: texts[0],
          address: texts[1],
          person: { name: texts[1], email: 'a@harmless.example?bcc=b@evil.example&body=x', phone: texts[1] },
          keptAt: texts[1],
          keptAtHref: texts.at(-2),
          notices: texts.map((text) => ({ text, remedy: remedy(text) })),
          authority: texts.map((text, at) => ({
            id: `${at}`,
            covers: text,
            on: { id: asId(text), label: text },
            can: { state: 'refused', reason: text, remedy: remedy(text) },
            requirements: [{ what: text, state: asWord(text) }],
            instead: text,
          })),
        }),
      },
    }),
    act: (_, provider) => (provider.customerId = 'c'),
  }),
  'a domain': (texts) => ({
    tag: 'support-scope',
    backend: aBackend({
      session: {
        get: async () =>
          aSession({
            // Five at most are shown side by side.
            scopes: [0, 1, 2, 3, 4].map((which) => ({
              id: `${which}`,
              label: joined(texts.filter((_, at) => at % 5 === which)),
              signIn: 'needed',
              remedy: remedy(texts[which] ?? ''),
            })),
          }),
      },
    }),
  }),
  'a way to get help': (texts) => ({
    tag: 'support-contact-card',
    backend: aBackend({
      routes: {
        list: async () => ({
          items: texts.map((text, at) => ({
            id: `${at}`,
            kind: asWord(text),
            label: text,
            purpose: text,
            href: text,
            email: text,
            phone: text,
            hours: text,
            remedy: remedy(text),
          })),
        }),
      },
    }),
  }),
  'a subscription and its support contact': (texts) => ({
    tag: 'support-contact-picker',
    backend: aContactSystem({
      subscriptions: texts.map((label, at) =>
        aSubscription(`${at}`, {
          label,
          customer: { id: 'c', label },
          product: { id: asId(label), label },
          contact: { id: asId(label), label },
          can: { assignContact: { state: at % 2 ? 'allowed' : 'refused', reason: label, remedy: remedy(label) } },
        }),
      ),
    }).backend,
  }),
  'a draft': (texts) => ({
    tag: 'support-drafts',
    backend: aBackend(),
    act: async (_, provider) => {
      await waitUntil(() => provider.store.session?.current.value);
      const book = bookOf(provider.store.here)!;
      await book.ready;
      texts.forEach((text, at) =>
        book.put(
          `${at}`,
          `reply:${text}`,
          { text },
          { title: text, number: text, customer: { id: asId(text), label: text } },
        ),
      );
    },
  }),
};
