import 'casekit/define/case-list';
import 'casekit/define/support-provider';
import { embeddedBackend, landmarks } from 'casekit/adapters/embedded';
import { html, type TemplateResult } from 'lit';
import type { CasePage, CaseRow } from '../src/model/case-rows.js';
import type { Listing } from '../src/model/session.js';
import type { SupportBackend } from '../src/port/backend.js';
import { SupportError } from '../src/port/error.js';
import { caseFiling } from '../src/store/case-filing.js';
import { aBackend, aRow, aSession } from '../test/support/answers.js';
import { type Faults, withFaults } from '../test/support/faults.js';
import { settled } from '../test/support/settled.js';
import type { Meta, Story } from './csf.js';

export default { title: 'case-list', component: 'case-list' } satisfies Meta;

const desk = (options: Parameters<typeof embeddedBackend>[0] = {}) =>
  embeddedBackend({ store: 'memory', cases: 60, seed: 1, staff: false, ...options });

const provided = (
  backend: SupportBackend,
  list: TemplateResult = html`<case-list></case-list>`,
  href: string | undefined = '?case={id}',
) => html`<support-provider .backend=${backend} .caseHref=${href}>${list}</support-provider>`;

const broken = (faults: Faults) => provided(withFaults(desk(), faults));

/** A system that says of itself what the story is about. */
const system = (listing: Partial<Listing>, page: Partial<CasePage>, more: Parameters<typeof aBackend>[0] = {}) =>
  aBackend({
    ...more,
    session: { get: async () => aSession({ listing: { filters: [], sorts: [], ...listing } }) },
    cases: {
      list: async () => ({ items: [aRow('4711', { customer: { id: 'c', label: 'Contoso' } }), aRow('4712')], ...page }),
      ...more.cases,
    },
  });

const rootOf = (canvas: HTMLElement) => canvas.querySelector('case-list')!.shadowRoot!;
/** Presses what comes a moment after the rows. */
async function press(canvas: HTMLElement, selector: string): Promise<void> {
  let found: HTMLElement | null = null;
  while (!(found = rootOf(canvas).querySelector<HTMLElement>(selector))) await new Promise(requestAnimationFrame);
  found.click();
}

export const Filled: Story = {
  render: () => provided(desk(), html`<case-list preset="all"></case-list>`),
};

export const OneCaseShown: Story = {
  render: () => provided(desk(), html`<case-list case-id=${landmarks().cases['mail']!}></case-list>`),
};

export const WithoutAddresses: Story = { render: () => provided(desk(), html`<case-list></case-list>`, '') };

export const UnderAHeadingOfThePortal: Story = {
  render: () =>
    provided(
      desk(),
      html`<case-list label="Cases of this month" page-size="5" density="compact">
        <button slot="actions">Export</button>
      </case-list>`,
    ),
};

export const Filtered: Story = {
  render: () =>
    provided(
      desk(),
      html`<case-list
        .query=${{ preset: 'all', text: 'mail', severity: ['S1', 'S2', 'S3', 'S4'], status: ['in-progress', 'closed'] }}
      ></case-list>`,
    ),
};

export const OpenedByACustomer: Story = {
  render: () => provided(desk({ role: 'customer' }), html`<case-list preset="all"></case-list>`),
};

export const OpenedByAReader: Story = {
  render: () => provided(desk({ role: 'reader' }), html`<case-list page-size="5"></case-list>`),
};

export const OfACustomerManagedSince: Story = {
  render: () =>
    provided(
      desk(),
      html`<case-list .query=${{ preset: 'all', customer: landmarks().customers['managed']! }}></case-list>`,
    ),
};

export const FiltersOpen: Story = {
  render: () => provided(desk()),
  play: ({ canvasElement }) => press(canvasElement, '[aria-expanded]'),
};

export const LastPage: Story = {
  render: () =>
    provided(desk(), html`<case-list .query=${{ preset: 'all', cursor: 'known to nobody', from: 51 }}></case-list>`),
};

export const FilteredToNothing: Story = {
  render: () => provided(desk(), html`<case-list .query=${{ text: 'qwertzuiop', status: ['new'] }}></case-list>`),
};

export const NothingInThisView: Story = {
  render: () =>
    provided(system({ filters: ['status'] }, { items: [] }), html`<case-list preset="waiting"></case-list>`),
};

export const Empty: Story = { render: () => provided(desk({ cases: 0 }), html`<case-list preset="all"></case-list>`) };

export const EmptySoFar: Story = { render: () => provided(system({}, { items: [], next: 'further' })) };

export const PlainSystem: Story = { render: () => provided(system({}, { next: 'b' })) };

export const NotAllAsAsked: Story = {
  render: () =>
    provided(
      system(
        { text: true, filters: ['status', 'severity'], sorts: [{ by: 'updatedAt' }], severities: [{ id: 'S1' }] },
        {
          total: 5,
          applied: { filters: ['text'], sort: 'createdAt' },
          incomplete: [{ what: 'Coast', reason: 'no answer within 10 seconds' }],
          notices: [
            {
              text: 'Cases of two customers are hidden: they have not authorised you.',
              remedy: { text: 'Ask for authorisation', href: 'https://partners.example/authorise' },
            },
          ],
          items: [aRow('4711'), { id: '4713' } as CaseRow, aRow('4712')],
        },
      ),
      html`<case-list .query=${{ text: 'vpn', severity: ['S1', 'P9'], sort: 'mood' }}></case-list>`,
    ),
};

export const LongWords: Story = {
  render: () =>
    provided(
      system(
        { severities: [{ id: 'S1' }] },
        {
          items: [
            aRow('1', {
              number: 'N'.repeat(60),
              subject: `${'srv01.prod.'.repeat(60)}example`,
              statusLabel: 'Wartet auf Rückmeldung der Fachabteilung des Kunden',
              severity: { id: 'S1', label: 'Geschäftskritischer Ausfall' },
              customer: {
                id: 'c',
                label: 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
              },
              filedBy: { name: 'مريم '.repeat(12) },
              flags: ['escalated', 'on-hold', 'awaiting-approval', 'shared', 'vip'],
              unread: true,
              fileCount: 1234,
              updatedAt: 'the day before yesterday',
            }),
            aRow('2', { subject: '', status: 'parked', customer: { id: 'own', own: true } }),
          ],
        },
      ),
    ),
};

export const BeingCreated: Story = {
  render: () =>
    provided(
      system({}, {}, { cases: { create: async () => ({ id: 'new', number: '4714', state: 'being-created' }) } }),
    ),
  play: ({ canvasElement }) => file(canvasElement),
};

export const NotCreated: Story = {
  render: () => provided(system({}, {}, { cases: { create: () => Promise.reject(new SupportError('offline')) } })),
  play: ({ canvasElement }) => file(canvasElement),
};

export const NewCasesArrived: Story = {
  render: () => {
    let count = 2;
    const list = async () => ({ items: Array.from({ length: count }, (_, n) => aRow(`${4711 - n}`)) });
    const backend = system({}, {}, { cases: { list } });
    return provided({ ...backend, changes: { watch: () => arriving(() => (count = 5)) } });
  },
};

export const NewCaseRefused: Story = {
  render: () => {
    const refusal = {
      state: 'refused',
      reason: 'Your company has no support contract at present.',
      remedy: { text: 'Renew the contract', href: 'https://partners.example/contracts' },
    } as const;
    const session = { get: async () => aSession({ abilities: { 'cases.create': refusal } }) };
    return provided({ ...system({}, {}, { cases: { create: async () => ({ id: 'x', state: 'created' }) } }), session });
  },
};

export const Loading: Story = { render: () => broken({ fault: 'timeout', only: (name) => name === 'cases.list' }) };
export const ServerDown: Story = { render: () => broken({ fault: '500' }) };
export const Offline: Story = { render: () => broken({ fault: 'offline' }) };
export const Garbage: Story = { render: () => broken({ fault: 'garbage' }) };
export const Forbidden: Story = {
  render: () =>
    provided(
      system(
        {},
        {},
        {
          cases: {
            list: () =>
              Promise.reject(
                new SupportError('forbidden', {
                  reason: 'Your role does not include support cases.',
                  remedy: { text: 'Ask Ines Marchetti, who manages roles.' },
                }),
              ),
          },
        },
      ),
    ),
};
export const SessionEnded: Story = {
  render: () =>
    provided(system({}, {}, { cases: { list: () => Promise.reject(new SupportError('unauthenticated')) } })),
};
export const OfflineSince: Story = {
  render: () => {
    let asked = 0;
    const list = () =>
      asked++ ? Promise.reject(new SupportError('offline')) : Promise.resolve({ items: [aRow('4711')] });
    return provided({ ...system({}, {}, { cases: { list } }), changes: { watch: () => arriving(() => {}) } });
  },
};
export const NoProvider: Story = { render: () => html`<case-list></case-list>` };

/** A hint that something changed, once the list is there. */
async function* arriving(change: () => void) {
  await new Promise((resolve) => setTimeout(resolve, 150));
  change();
  yield { what: 'cases' };
  await new Promise(() => {});
}

/** What a form on the same page does. */
async function file(canvas: HTMLElement): Promise<void> {
  await settled(canvas);
  const { store } = canvas.querySelector('support-provider')!;
  const draft = { form: { id: 'f' }, customer: { id: 'c', label: 'Contoso' }, values: {} };
  await caseFiling(store)
    .open(draft, 'Backup fails since the update')
    .catch(() => 'stands in the list');
}
