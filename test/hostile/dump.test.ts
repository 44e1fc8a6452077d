import '../../src/define/index.js';
import { expect, waitUntil } from '@open-wc/testing';
import type { SupportBackend } from '../../src/port/backend.js';
import { SupportError } from '../../src/port/error.js';
import { bookOf } from '../../src/store/ledger.js';
import { aBackend, aCase, aFeed, anEntry, aPage, aRow, aSession } from '../support/answers.js';
import { everyElement, settled } from '../support/settled.js';
import { watchTraces, wordsIn } from './dump.js';

const token = 'eyJhbGciOiJIUzI1NiJ9.e30.tHeToKeN';
const password = 'c0rrect-h0rse';
const code = '735991';

describe('a session whose adapter is careless with its token', () => {
  it('leaves the token, a secret answer and a code nowhere: no storage, address, event, message, console or page', async () => {
    const traces = watchTraces();
    const { room, provider, element } = await aPortal();
    const [detail, feed, form] = [element('case-detail'), element('case-feed'), element('support-case-form')];

    await write(form, 'What is wrong?', 'The printer is on fire');
    await write(form, 'Password', password);
    await addFile(form);
    await press(form, 'Create case');
    await write(feed, '', 'It is out', 'textarea');
    await press(feed, 'Send reply');
    await write(detail, 'Code', code);
    await press(detail, 'Check the code');
    const book = bookOf(provider.store.here)!;
    await book.flush();
    await settled(room);
    const attempt = book.all.current.find(({ slot }) => slot.startsWith('form:'))?.attempt;
    const [found, seen] = [await traces.take(), wordsIn(room)];
    traces.stop();
    room.remove();
    await provider.store.forget();

    expect(attempt?.state, 'the case was sent').to.equal('open');
    for (const kept of ['The printer is on fire', 'It is out', 'error.log', 'support-failed'])
      expect(found).to.contain(kept);
    for (const [name, secret] of Object.entries({ token, password, code })) {
      expect(
        found.split('\n').filter((line) => line.includes(secret)),
        name,
      ).to.deep.equal([]);
      expect(seen.includes(secret), `${name} in the page`).to.equal(false);
    }
  });
});

/** What an adapter throws that does not know better, and what its system sends along. */
const leak = () =>
  new Error(`GET https://api.example/?access_token=${token} failed`, { cause: { authorization: token } });
const careless = <T extends object>(answer: T): T => ({
  ...answer,
  token,
  headers: { authorization: `Bearer ${token}` },
});

async function aPortal() {
  let lists = 0;
  const backend: SupportBackend = aBackend({
    session: { get: async () => careless(aSession({ person: { id: 'p', name: 'Ana', ...careless({}) } })) },
    cases: {
      list: async () => {
        if (lists++ === 0) throw new SupportError('unavailable', { reference: 'r-1', cause: leak() });
        return careless(aPage(careless(aRow('1'))));
      },
      get: async () => careless(aCase('1', { can: { reply: { state: 'allowed' }, files: { state: 'allowed' } } })),
      create: async () => {
        throw leak();
      },
    },
    feed: {
      list: async () => careless(aFeed(careless(anEntry('7')))),
      post: async () => {
        throw leak();
      },
    },
    files: {
      upload: async ({ name, size }) => careless({ id: 'f', name, size, state: 'staged' as const }),
      discard: async () => ({}),
    },
    checks: {
      get: async () => careless({ items: [careless({ id: 'k', state: 'asked' as const, by: ['code' as const] })] }),
      answer: async () => {
        throw leak();
      },
    },
    forms: {
      get: async () => ({
        form: careless({
          id: 'form',
          files: { when: 'before' as const },
          fields: [
            { id: 'title', kind: 'text', label: 'What is wrong?', role: 'subject' },
            { id: 'password', kind: 'text', label: 'Password', secret: true, required: true },
          ],
        }),
      }),
    },
  });
  const room = document.createElement('div');
  const provider = document.createElement('support-provider');
  Object.assign(provider, { backend });
  const tags = ['case-list', 'case-detail', 'case-feed', 'support-case-form', 'support-drafts'];
  for (const tag of tags) provider.append(Object.assign(document.createElement(tag), { caseId: '1' }));
  room.append(provider);
  document.body.append(room);
  await settled(room);
  return { room, provider, element: (tag: string) => provider.querySelector<HTMLElement>(tag)! };
}

const found = async <E extends Element>(within: Element, selector: string, name: string): Promise<E> => {
  const all = () =>
    [...everyElement(within)].filter((one): one is E => one.matches(selector) && nameOf(one).includes(name));
  await waitUntil(() => all().length, `“${name}” is there`, { timeout: 8000 });
  return all()[0]!;
};

const nameOf = (one: Element): string =>
  `${one.getAttribute('aria-label') ?? ''} ${(one as HTMLInputElement).labels?.[0]?.textContent ?? ''} ${one.textContent}`;

async function write(within: Element, label: string, text: string, kind = 'input:not([type=file])'): Promise<void> {
  const field = await found<HTMLInputElement>(within, kind, label);
  field.focus();
  document.execCommand('insertText', false, text);
  await settled(within, { frames: 3 });
}

async function press(within: Element, name: string): Promise<void> {
  (await found<HTMLButtonElement>(within, 'button', name)).click();
  await settled(within, { frames: 3 });
}

async function addFile(form: Element): Promise<void> {
  const picker = await found<HTMLInputElement>(form, 'input[type=file]', '');
  const transfer = new DataTransfer();
  transfer.items.add(new File(['all is well'], 'error.log', { type: 'text/plain' }));
  picker.files = transfer.files;
  picker.dispatchEvent(new Event('change'));
  await settled(form, { frames: 3 });
}
