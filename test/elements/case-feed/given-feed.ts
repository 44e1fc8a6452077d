import { fixture, html, waitUntil } from '@open-wc/testing';
import 'casekit/define/case-feed';
import 'casekit/define/support-provider';
// What carries files is loaded with the first one; here it is there at once.
import '../../../src/store/uploads.js';
import type { CaseFeed } from '../../../src/elements/case-feed/case-feed.js';
import type { SupportProvider } from '../../../src/elements/support-provider/support-provider.js';
import type { Case } from '../../../src/model/cases.js';
import type { FeedEntry, FeedPage, FeedQuery, NewMessage } from '../../../src/model/feed.js';
import type { SupportBackend } from '../../../src/port/backend.js';
import { aBackend, aCase, anEntry, aSession } from '../../support/answers.js';

export interface Written {
  /** How many entries the case begins with. */
  count?: number;
  entry?: (at: number) => Partial<FeedEntry>;
  supportCase?: Partial<Case>;
  /** Id of the last entry that was read. */
  readUpTo?: string;
  total?: boolean;
  more?: { [C in keyof SupportBackend]?: Partial<SupportBackend[C]> };
}

/** A system with one case, `c`, whose history grows when the test says so. */
export function aHistory({
  count = 3,
  entry = () => ({}),
  supportCase = {},
  readUpTo,
  total = true,
  more = {},
}: Written = {}) {
  const entries = Array.from({ length: count }, (_, at) => anEntry(`${at + 1}`, entry(at + 1)));
  const hints: (() => void)[] = [];
  const posted: NewMessage[] = [];
  const read: string[] = [];
  const asked: FeedQuery[] = [];

  const list = async (query: FeedQuery): Promise<FeedPage> => {
    asked.push(query);
    const { before, after, around, size = 25 } = query;
    if (around !== undefined) return { items: entries.filter(({ id }) => id === around) };
    const to = before === undefined ? entries.length : Number(before);
    const start = after === undefined ? Math.max(0, to - size) : Number(after);
    return {
      items: entries.slice(start, to).map((item) => (item.deferred ? without(item) : item)),
      ...(start > 0 && after === undefined && { older: String(start) }),
      newer: String(to),
      ...(total && { total: entries.length }),
      ...(readUpTo !== undefined && { readUpTo }),
    };
  };
  const post = async (message: NewMessage) => {
    posted.push(message);
    const written = anEntry(`own-${entries.length + 1}`, {
      author: { id: 'p', name: 'Ana Ruiz', side: 'partner' },
      body: message.body,
    });
    entries.push(written);
    return { entry: written };
  };
  async function* watch() {
    for (;;) {
      await new Promise<void>((resolve) => hints.push(resolve));
      yield { what: 'feed' as const, id: 'c' };
    }
  }
  const backend = aBackend({
    ...more,
    session: { get: async () => aSession({ side: 'partner' }), ...more.session },
    cases: { get: async () => aCase('c', { can: { reply: { state: 'allowed' } }, ...supportCase }), ...more.cases },
    feed: {
      list,
      post,
      markRead: async ({ upTo }: { upTo: string }) => {
        read.push(upTo);
        return {};
      },
      ...more.feed,
    },
    changes: { watch },
  });
  return {
    backend,
    entries,
    posted,
    read,
    asked,
    /** Others write; whoever follows hints hears of it. */
    arrive: (...ids: string[]) => {
      for (const id of ids) entries.push(anEntry(id, { ...entry(entries.length + 1), body: textOf(`Text of ${id}`) }));
      for (const hint of hints.splice(0)) hint();
    },
  };
}

const textOf = (text: string) => ({ format: 'text', text });
const without = ({ body: _body, ...entry }: FeedEntry): FeedEntry => entry;

/** A feed under a provider, with all that it fetches later, at rest. */
export async function givenFeed(
  backend: SupportBackend,
  properties: Partial<CaseFeed> = { caseId: 'c' },
  parent?: Element,
) {
  const provider = await fixture<SupportProvider>(
    html`<support-provider></support-provider>`,
    parent && { parentNode: parent },
  );
  const feed = document.createElement('case-feed');
  Object.assign(provider, { backend });
  Object.assign(feed, properties);
  provider.append(feed);
  await furnished(feed);
  return { provider, feed, ...page(feed) };
}

/** Everything is there: the rest of the code, texts as they were meant; and nothing is on its way. */
export async function furnished(feed: CaseFeed): Promise<void> {
  await waitUntil(() => feed.shadowRoot, 'it has rendered');
  const has = (selector: string) => feed.shadowRoot!.querySelector(selector) !== null;
  const isThere = () => !has('.about') || (has('#order') && !has('.card .skeleton, .card .text:not(.body)'));
  await atRest(feed, isThere);
}

async function atRest(feed: CaseFeed, also = () => true): Promise<void> {
  await feed.updateComplete;
  const busy = () => feed.shadowRoot!.querySelector('[aria-busy="true"]') !== null;
  await waitUntil(() => !busy() && also(), 'all of the feed is there', { timeout: 8000 });
  await feed.updateComplete;
}

/** What a person finds in a feed, and what they do there. */
export function page(feed: CaseFeed) {
  const root = feed.shadowRoot!;
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string) => root.querySelector<HTMLElement>(selector);
  const nameOf = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  const button = (name: string) => all('button').find((found) => nameOf(found) === name);
  const field = () => one('#message') as HTMLTextAreaElement | null;
  const articles = () => all('article').filter((article) => article.checkVisibility());
  return {
    root,
    all,
    one,
    button,
    field,
    articles,
    text: () => root.textContent!.replaceAll(/\s+/g, ' '),
    /** The article that shows this text. */
    article: (text: string) => articles().find((article) => article.textContent!.includes(text))!,
    buttons: () => all('button').map(nameOf),
    focused: () => root.activeElement as HTMLElement | null,
    names: () => articles().map((article) => labelOf(root, article)),
    press: async (name: string) => {
      const found = button(name);
      if (!found) throw new Error(`no button “${name}” among ${all('button').map(nameOf).join(', ')}`);
      found.focus();
      found.click();
      await atRest(feed);
    },
    write: async (text: string) => {
      const input = field()!;
      input.focus();
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await feed.updateComplete;
    },
    key: async (key: string, more: KeyboardEventInit = {}) => {
      const target = root.activeElement ?? feed;
      const options = { key, bubbles: true, composed: true, cancelable: true, ...more };
      const event = new KeyboardEvent('keydown', options);
      target.dispatchEvent(event);
      await feed.updateComplete;
      return event;
    },
  };
}

function labelOf(root: ShadowRoot, element: Element): string {
  const ids = element.getAttribute('aria-labelledby')!.split(' ');
  const words = ids.map((id) => root.getElementById(id)?.textContent ?? '');
  return words.join(' ').replaceAll(/\s+/g, ' ').trim();
}

/** A case that can be replied to. */
export const replyable = (id: string, change: Partial<Case> = {}) =>
  aCase(id, { can: { reply: { state: 'allowed' } }, ...change });
