import 'casekit/define/case-feed';
import 'casekit/define/support-provider';
import { embeddedBackend, landmarks } from 'casekit/adapters/embedded';
import { html } from 'lit';
import type { Case } from '../src/model/cases.js';
import type { FeedEntry, FeedPage } from '../src/model/feed.js';
import type { SupportBackend } from '../src/port/backend.js';
import { SupportError } from '../src/port/error.js';
import { type Faults, withFaults } from '../test/support/faults.js';
import type { Meta, Story } from './csf.js';

export default { title: 'case-feed', component: 'case-feed' } satisfies Meta;

const world = { cases: 60, seed: 1, entries: 200 };
const { cases } = landmarks(world);
const desk = () => embeddedBackend({ store: 'memory', staff: false, ...world });

const shown = (backend: SupportBackend, id: string | undefined, order = 'newest') =>
  html`<support-provider .backend=${backend} case-href="?case={id}"
    ><case-feed case-id=${id ?? 'no-such-case'} order=${order}></case-feed
  ></support-provider>`;

export const Conversation: Story = { render: () => shown(desk(), cases['unread']) };
export const OldestFirst: Story = { render: () => shown(desk(), cases['mail'], 'oldest') };
export const ByEMail: Story = { render: () => shown(desk(), cases['mail']) };
export const WithFiles: Story = { render: () => shown(desk(), cases['files']) };
export const LongHistory: Story = { render: () => shown(desk(), cases['long']) };
export const LongText: Story = { render: () => shown(desk(), cases['longText']) };
export const SolutionProposed: Story = { render: () => shown(desk(), cases['solved']) };
export const InArabic: Story = { render: () => shown(desk(), cases['arabic']) };
export const ClosedRecently: Story = { render: () => shown(desk(), cases['closedRecently']) };
export const ClosedLongAgo: Story = { render: () => shown(desk(), cases['closedLongAgo']) };

export const ReopenedByAReply: Story = {
  render: () =>
    shown(
      changed(desk(), () => ({ status: 'closed', reopen: { by: 'message', until: inDays(3) } })),
      cases['closedRecently'],
    ),
};

export const NoReplyPossible: Story = {
  render: () =>
    shown(
      changed(desk(), () => ({
        can: {
          reply: {
            state: 'refused',
            reason: 'Only people of the customer may answer here.',
            remedy: { text: 'Ask the customer to share the case with you.' },
          },
        },
      })),
      cases['unread'],
    ),
};

export const ReadingOnly: Story = {
  render: () => {
    const { session, cases: column, feed } = desk();
    return shown({ session, cases: column, feed: { list: feed.list } }, cases['unread']);
  },
};

export const SupportAsksForACheck: Story = { render: () => shown(desk(), cases['check']) };

export const RightToReplyMissing: Story = {
  render: () => shown(embeddedBackend({ store: 'memory', staff: false, rights: ['cases'], ...world }), cases['unread']),
};

export const AsTheCustomerSeesIt: Story = {
  render: () => shown(embeddedBackend({ store: 'memory', staff: false, role: 'customer', ...world }), cases['mail']),
};

export const NothingChosen: Story = {
  render: () => html`<support-provider .backend=${desk()}><case-feed></case-feed></support-provider>`,
};

export const NothingWrittenYet: Story = {
  render: () =>
    shown(
      listing(desk(), async () => ({ items: [] })),
      cases['unread'],
    ),
};

export const SomeUnreadable: Story = {
  render: () => shown(listing(desk(), badly), cases['unread']),
};

export const Strange: Story = {
  name: 'Strange entries',
  render: () =>
    shown(
      listing(desk(), async () => ({ items: strange, total: 3 })),
      cases['unread'],
    ),
};

export const NotFound: Story = { render: () => shown(desk(), 'no-such-case') };

export const Forbidden: Story = {
  render: () =>
    shown(failing('forbidden', { remedy: { text: 'Ask your administrator for access.' } }), cases['unread']),
};

export const SessionEnded: Story = { render: () => shown(failing('unauthenticated'), cases['unread']) };
export const Offline: Story = { render: () => shown(withFaults(desk(), { fault: 'offline' }), cases['unread']) };
export const ServerDown: Story = { render: () => shown(withFaults(desk(), { fault: '500' }), cases['unread']) };
export const Garbage: Story = { render: () => shown(withFaults(desk(), { fault: 'garbage' }), cases['unread']) };
export const Loading: Story = { render: () => shown(withFaults(desk(), { fault: 'timeout' }), cases['unread']) };

export const NotRefreshed: Story = {
  render: () => shown(withFaults(desk(), laterOn), cases['unread']),
  play: async ({ canvasElement }) => {
    await found(canvasElement, 'article');
    laterOn.fault = '500';
    dispatchEvent(new Event('online'));
    await found(canvasElement, '.notice');
    laterOn.fault = undefined;
  },
};

export const NotSent: Story = {
  render: () => shown(withFaults(desk(), { fault: 'refuse', only: (name) => name === 'feed.post' }), cases['unread']),
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'Thank you, that was it.');
    await press(canvasElement, '#send');
    await found(canvasElement, '.outgoing .stuck');
  },
};

export const ArrivedMeanwhile: Story = {
  render: () => {
    incoming = desk();
    return shown(incoming, cases['mail']);
  },
  play: async ({ canvasElement }) => {
    await write(canvasElement, 'I will try that tomorrow.');
    await arrive(2);
    await press(canvasElement, '#arrivals');
    await arrive(1);
    await found(canvasElement, '#arrivals');
    await press(canvasElement, '#send');
    await found(canvasElement, '#question');
  },
};

let incoming: ReturnType<typeof desk>;
const laterOn: Faults = {};

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

async function arrive(count: number): Promise<void> {
  for (let at = 0; at < count; at++)
    await incoming.desk.receiveEmail({
      caseId: cases['mail']!,
      from: 'Mara Lind <mara.lind@example.com>',
      text: `It happened again, number ${at + 1}.`,
    });
}

const failing = (...error: ConstructorParameters<typeof SupportError>) =>
  listing(desk(), () => Promise.reject(new SupportError(...error)));

const listing = (backend: SupportBackend, list: SupportBackend['feed']['list']): SupportBackend => ({
  ...backend,
  feed: { ...backend.feed, list },
});

/** The desk's case, as another system would tell of it. */
function changed(backend: SupportBackend, change: (supportCase: Case) => Partial<Case>): SupportBackend {
  return {
    ...backend,
    cases: {
      ...backend.cases,
      async get(input, call) {
        const supportCase = await backend.cases.get(input, call);
        return { ...supportCase, ...change(supportCase) };
      },
    },
  };
}

async function badly(): Promise<FeedPage> {
  const good = { id: '1', at: '2026-05-03T12:00:00Z', author: { name: 'Kim' }, kind: 'message' };
  return { items: [good, { id: '2' }, null, { ...good, id: '3', body: 'text' }] as unknown as FeedEntry[] };
}

const strange: FeedEntry[] = [
  {
    id: '"><img src=x onerror=alert(1)>',
    at: 'yesterday',
    author: { name: '\u202Eeman <b>bold</b>' },
    kind: 'telepathy',
    channel: 'pigeon',
    body: { format: 'rtf', text: '{\\rtf1 Hello}' },
    audience: { id: 'everyone' },
  },
  {
    id: '2',
    at: '2026-05-03T12:00:00Z',
    author: {},
    kind: 'event',
    event: { type: 'moved', from: 'here', to: 'there' },
  },
  {
    id: '3',
    at: '2026-05-03T12:00:00Z',
    author: { name: 'A'.repeat(300), side: 'martian' },
    kind: 'solution',
    body: { format: 'html', text: '<script>alert(1)</script><p>Restart <b>it' },
  },
];

const inside = (root: HTMLElement, selector: string) =>
  root.querySelector('case-feed')?.shadowRoot?.querySelector<HTMLElement>(selector);

/** What a person waits for, for two seconds at most. */
async function found(root: HTMLElement, selector: string): Promise<HTMLElement | null | undefined> {
  for (let frame = 0; frame < 120 && !inside(root, selector); frame++) await new Promise(requestAnimationFrame);
  return inside(root, selector);
}

async function press(root: HTMLElement, selector: string): Promise<void> {
  (await found(root, selector))?.click();
}

async function write(root: HTMLElement, text: string): Promise<void> {
  const field = (await found(root, '#message')) as HTMLTextAreaElement | null | undefined;
  if (!field) return;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
