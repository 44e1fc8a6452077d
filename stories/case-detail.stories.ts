import 'casekit/define/case-detail';
import 'casekit/define/support-provider';
import { embeddedBackend, landmarks } from 'casekit/adapters/embedded';
import { html } from 'lit';
import type { Case } from '../src/model/cases.js';
import type { SupportBackend } from '../src/port/backend.js';
import { SupportError } from '../src/port/error.js';
import { withFaults } from '../test/support/faults.js';
import type { Meta, Story } from './csf.js';

export default { title: 'case-detail', component: 'case-detail' } satisfies Meta;

const world = { cases: 60, seed: 1 };
const { cases, oldNumber, checkCode, scopes } = landmarks(world);
const desk = () => embeddedBackend({ store: 'memory', staff: false, ...world });

const shown = (backend: SupportBackend, id: string | undefined) =>
  html`<support-provider .backend=${backend} case-href="?case={id}"
    ><case-detail case-id=${id ?? 'no-such-case'}></case-detail
  ></support-provider>`;

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

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const inside = (root: HTMLElement, selector: string) =>
  root.querySelector('case-detail')?.shadowRoot?.querySelector<HTMLElement>(selector);

/** What a person waits for, for two seconds at most. */
async function found(root: HTMLElement, selector: string): Promise<HTMLElement | null | undefined> {
  for (let frame = 0; frame < 120 && !inside(root, selector); frame++) await new Promise(requestAnimationFrame);
  return inside(root, selector);
}

async function press(root: HTMLElement, selector: string): Promise<void> {
  (await found(root, selector))?.click();
}

async function write(root: HTMLElement, selector: string, text: string): Promise<void> {
  const input = (await found(root, selector)) as HTMLInputElement | null | undefined;
  if (!input) return;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

async function refreshed({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  await found(canvasElement, 'dl');
  dispatchEvent(new Event('online'));
  await found(canvasElement, '.notice');
}

export const NothingChosen: Story = {
  render: () => html`<support-provider .backend=${desk()}><case-detail></case-detail></support-provider>`,
};

export const NotConnected: Story = { render: () => html`<case-detail case-id="7"></case-detail>` };

export const WaitingForUs: Story = { render: () => shown(desk(), cases['unread']) };
export const WithFiles: Story = { render: () => shown(desk(), cases['files']) };
export const Shared: Story = { render: () => shown(desk(), cases['shared']) };
export const OnHold: Story = { render: () => shown(desk(), cases['onHold']) };
export const OwnOrganisation: Story = { render: () => shown(desk(), cases['own']) };
export const FiledByTheCustomer: Story = { render: () => shown(desk(), cases['byCustomer']) };
export const InArabic: Story = { render: () => shown(desk(), cases['arabic']) };
export const ClosesByItself: Story = { render: () => shown(desk(), cases['solved']) };
export const ClosedRecently: Story = { render: () => shown(desk(), cases['closedRecently']) };
export const ClosedLongAgo: Story = { render: () => shown(desk(), cases['closedLongAgo']) };
export const AskedForByItsOldNumber: Story = { render: () => shown(desk(), oldNumber) };

export const ReopenedByAReply: Story = {
  render: () =>
    shown(
      changed(desk(), () => ({
        status: 'closed',
        can: { reply: { state: 'allowed' } },
        reopen: { by: 'message', until: inDays(3) },
      })),
      cases['closedRecently'],
    ),
};

export const SharingDone: Story = {
  name: 'Shared just now',
  render: () => shown(desk(), cases['standard']),
  async play({ canvasElement }) {
    await press(canvasElement, '#action-share');
    await write(canvasElement, '#change-addresses', 'ops@casa.example');
    await press(canvasElement, '#change-send');
    await found(canvasElement, '.notice.success');
  },
};

export const AlertsToOthers: Story = {
  render: () =>
    shown(
      changed(desk(), () => ({ alertsTo: ['night-shift@fjordlight.example', 'on-call@fjordlight.example'] })),
      cases['shared'],
    ),
};

export const AddingAlerts: Story = {
  render: () => shown(desk(), cases['standard']),
  play: ({ canvasElement }) => press(canvasElement, '#action-alerts'),
};

export const StoppingAlerts: Story = {
  render: () =>
    shown(
      changed(desk(), () => ({ alertsTo: ['night-shift@fjordlight.example'] })),
      cases['standard'],
    ),
  play: ({ canvasElement }) => press(canvasElement, '[id^="unalert-"]'),
};

export const HiddenFromBefore: Story = {
  name: 'From before one managed the customer',
  render: () => shown(desk(), cases['before']),
};

export const OfAnotherDomain: Story = { render: () => shown(desk(), scopes.otherCase) };

const having = (rights: ('support' | 'customers' | 'cases' | 'contacts')[]) =>
  embeddedBackend({ store: 'memory', staff: false, rights, ...world });

export const RightToSupportMissing: Story = { render: () => shown(having(['customers', 'cases']), cases['unread']) };
export const RightToSeeCasesMissing: Story = { render: () => shown(having(['support']), cases['unread']) };

export const AsTheCustomerSeesIt: Story = {
  render: () => shown(embeddedBackend({ store: 'memory', staff: false, role: 'customer', ...world }), cases['mail']),
};

export const FollowUpRefused: Story = {
  render: () => shown(having(['customers', 'cases']), cases['closedLongAgo']),
};

export const SecurityCheckWithoutTheRight: Story = {
  render: () => shown(having(['customers', 'cases']), cases['check']),
};

export const LeftOutOfEverything: Story = {
  name: 'Little is known',
  render: () =>
    shown(
      {
        ...desk(),
        cases: { ...desk().cases, get: async () => ({ id: '1', subject: 'Printer', status: 'x', can: {} }) },
      },
      '1',
    ),
};

export const NotFound: Story = { render: () => shown(desk(), 'no-such-case') };

export const Forbidden: Story = {
  render: () =>
    shown(
      {
        ...desk(),
        cases: {
          ...desk().cases,
          get: () =>
            Promise.reject(
              new SupportError('forbidden', { remedy: { text: 'Ask your administrator to add you to the customer.' } }),
            ),
        },
      },
      '1',
    ),
};

export const ServerDown: Story = { render: () => shown(withFaults(desk(), { fault: '500' }), cases['unread']) };
export const Offline: Story = { render: () => shown(withFaults(desk(), { fault: 'offline' }), cases['unread']) };
export const Waiting: Story = { render: () => shown(withFaults(desk(), { fault: 'timeout' }), cases['unread']) };

export const CouldNotBeRefreshed: Story = {
  render() {
    const backend = desk();
    let reads = 0;
    return shown(
      {
        ...backend,
        cases: {
          ...backend.cases,
          get: (input, call) =>
            reads++ ? Promise.reject(new SupportError('unavailable')) : backend.cases.get(input, call),
        },
      },
      cases['unread'],
    );
  },
  play: refreshed,
};

export const SessionEnded: Story = {
  render() {
    const backend = desk();
    let reads = 0;
    return shown(
      {
        ...backend,
        cases: {
          ...backend.cases,
          get: (input, call) =>
            reads++ ? Promise.reject(new SupportError('unauthenticated')) : backend.cases.get(input, call),
        },
      },
      cases['unread'],
    );
  },
  play: refreshed,
};

export const ChangingSeverity: Story = {
  render: () => shown(desk(), cases['standard']),
  play: ({ canvasElement }) => press(canvasElement, '#action-severity'),
};

export const Sharing: Story = {
  render: () => shown(desk(), cases['shared']),
  play: ({ canvasElement }) => press(canvasElement, '#action-share'),
};

export const AddingFiles: Story = {
  render: () => shown(desk(), cases['files']),
  play: ({ canvasElement }) => press(canvasElement, '#action-files'),
};

export const Closing: Story = {
  render: () => shown(desk(), cases['standard']),
  play: ({ canvasElement }) => press(canvasElement, '#action-close'),
};

export const TakingSharingBack: Story = {
  render: () => shown(desk(), cases['shared']),
  play: ({ canvasElement }) => press(canvasElement, '[id^="unshare-"]'),
};

export const SeverityAndMessageTogether: Story = {
  render: () => shown(desk(), cases['unread']),
  async play({ canvasElement }) {
    await press(canvasElement, '#action-severity');
    await press(canvasElement, '.also-row button');
    await press(canvasElement, 'details summary');
  },
};

export const SomethingMissing: Story = {
  render: () => shown(desk(), cases['standard']),
  async play({ canvasElement }) {
    await press(canvasElement, '#action-severity');
    await press(canvasElement, '#change-send');
    await found(canvasElement, '.field.invalid');
  },
};

export const SomeAddressesRefused: Story = {
  render() {
    const backend = desk();
    return shown(
      {
        ...backend,
        cases: {
          ...backend.cases,
          change: async () => ({
            applied: ['share'],
            refused: [
              {
                part: 'share',
                item: 'press@elsewhere.example',
                state: 'refused',
                reason: 'This address is outside of the customer.',
                remedy: { text: 'Ask the customer to add the domain.' },
              },
            ],
          }),
        },
      },
      cases['standard'],
    );
  },
  async play({ canvasElement }) {
    await press(canvasElement, '#action-share');
    await write(canvasElement, '#change-addresses', 'ops@casa.example, press@elsewhere.example');
    await press(canvasElement, '#change-send');
    await found(canvasElement, '#change-outcome');
  },
};

export const SomebodyElseWasFaster: Story = {
  render() {
    const backend = desk();
    let overtaken = false;
    const later = { severity: { id: 'S4', label: 'S4 Low' }, status: 'action-required', statusLabel: undefined };
    return shown(
      {
        ...backend,
        cases: {
          ...backend.cases,
          get: async (input, call) => ({ ...(await backend.cases.get(input, call)), ...(overtaken && later) }),
          change() {
            overtaken = true;
            return Promise.reject(new SupportError('conflict'));
          },
        },
      },
      cases['standard'],
    );
  },
  async play({ canvasElement }) {
    await press(canvasElement, '#action-severity');
    await press(canvasElement, '[name="change-severity"]');
    await write(canvasElement, '#change-severity-reason', 'Nobody can work in two of the hotels.');
    await press(canvasElement, '#change-send');
    await found(canvasElement, '.differences li');
  },
};

export const ChangeRefused: Story = {
  render: () => shown(withFaults(desk(), { fault: 'refuse' }), cases['standard']),
  async play({ canvasElement }) {
    await press(canvasElement, '#action-close');
    await write(canvasElement, '#change-close-notes', 'The printer was unplugged.');
    await press(canvasElement, '#change-send');
    await found(canvasElement, 'form .notice.error');
  },
};

export const Closed: Story = {
  render: () => shown(desk(), cases['standard']),
  async play({ canvasElement }) {
    await press(canvasElement, '#action-close');
    await write(canvasElement, '#change-close-notes', 'Paired again after the reset.');
    await press(canvasElement, '#change-send');
    await found(canvasElement, '.notice.success');
  },
};

export const SecurityCheck: Story = { render: () => shown(desk(), cases['check']) };
export const SecurityCheckPassed: Story = { render: () => shown(desk(), cases['checkPassed']) };
export const SecurityCheckRefused: Story = { render: () => shown(desk(), cases['checkRefused']) };
export const SecurityCheckExpired: Story = { render: () => shown(desk(), cases['checkExpired']) };

export const SecurityCheckWithAWrongCode: Story = {
  render: () => shown(desk(), cases['check']),
  async play({ canvasElement }) {
    await write(canvasElement, '#check-0-code', '000000');
    await press(canvasElement, '.ways [part="primary-action"]');
    await found(canvasElement, '.field.invalid');
  },
};

export const SecurityCheckPassedJustNow: Story = {
  render: () => shown(desk(), cases['check']),
  async play({ canvasElement }) {
    await write(canvasElement, '#check-0-code', checkCode);
    await press(canvasElement, '.ways [part="primary-action"]');
    await found(canvasElement, '.notice.success');
  },
};

export const SupportCallsBack: Story = {
  render: () => shown(desk(), cases['check']),
  async play({ canvasElement }) {
    await press(canvasElement, '.ways [part="secondary-action"]');
    await found(canvasElement, '.check .row strong');
  },
};

export const SecurityCheckUnknown: Story = {
  name: 'Security check could not be looked up',
  render: () => shown(withFaults(desk(), { fault: '500', only: (name) => name === 'checks.get' }), cases['check']),
};

export const SecurityCheckOffline: Story = {
  name: 'Security check answered without a connection',
  render: () =>
    shown(withFaults(desk(), { fault: 'offline', only: (name) => name === 'checks.answer' }), cases['check']),
  async play({ canvasElement }) {
    await write(canvasElement, '#check-0-code', checkCode);
    await press(canvasElement, '.ways [part="primary-action"]');
    await found(canvasElement, '.ways .notice');
  },
};
