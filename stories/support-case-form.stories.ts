import 'casekit/define/support-case-form';
import 'casekit/define/support-customer-picker';
import 'casekit/define/support-provider';
import { embeddedBackend, landmarks } from 'casekit/adapters/embedded';
import { html, type TemplateResult } from 'lit';
import type { FormAnswer } from '../src/model/forms.js';
import type { SupportBackend } from '../src/port/backend.js';
import { SupportError } from '../src/port/error.js';
import { type Faults, withFaults } from '../test/support/faults.js';
import type { Meta, Story } from './csf.js';

export default { title: 'support-case-form', component: 'support-case-form' } satisfies Meta;

const { cases, customers } = landmarks();

const partnerRequest = {
  group: '1',
  subgroup: '1-0',
  topic: '1-0-1',
  reason: 'change',
  subject: 'The address on our invoices is the old one',
  description: 'We moved on 1 March. The invoices of March and April still show the old street.',
};

export const FirstForm: Story = { render: () => provided(aForm(), { customer: undefined }) };

export const Technical: Story = {
  render: () =>
    provided(aForm({ kind: 'technical', prefill: { product: 'mail', part: 'mail-1', category: '0-4-1-1' } })),
};

export const Steps: Story = { render: () => provided(aForm({ layout: 'steps' })) };

export const Review: Story = {
  render: () => provided(aForm({ kind: 'partner', layout: 'steps', prefill: partnerRequest })),
  async play({ canvasElement }) {
    await press(canvasElement, 'submit');
    for (let step = 2; step < 5; step++) {
      await until(canvasElement, `.progress > .done:nth-child(${step})`);
      (await until(canvasElement, '#submit'))?.click();
    }
    await until(canvasElement, '.review');
  },
};

export const Prefilled: Story = {
  render: () =>
    provided(aForm({ kind: 'partner', prefill: { ...partnerRequest, group: 'gone', 'cost-centre': '4711' } })),
};

export const Templates: Story = {
  render: () => provided(aForm(), { customer: undefined }),
  async play({ canvasElement }) {
    await press(canvasElement, '.template-list li:nth-child(4) button');
    await until(canvasElement, '.notice.success');
  },
};

export const OwnOrganisation: Story = { render: () => provided(aForm({ kind: 'partner' }), { customer: 'own' }) };

export const RefusedCustomer: Story = { render: () => provided(aForm({ kind: 'technical' }), { customer: 'none' }) };

export const OneCustomerOnly: Story = {
  render: () => provided(aForm({ kind: 'partner', customerId: customers['standard'] }), { customer: undefined }),
};

export const PageHasMovedOn: Story = {
  render: () => provided(aForm({ kind: 'partner' })),
  async play({ canvasElement }) {
    await write(canvasElement, 'textarea', 'About our contract');
    canvasElement.querySelector('support-provider')!.customerId = customers['standard'];
    await until(canvasElement, '.before .notice.warning');
  },
};

const besidePicker = (customer: string | undefined) =>
  provided(html`<support-customer-picker required></support-customer-picker>${aForm({ kind: 'partner' })}`, {
    customer,
  });

export const BesideAPicker: Story = { render: () => besidePicker('full') };

export const BesideAPickerWithNobodyChosen: Story = {
  render: () => besidePicker(undefined),
  async play({ canvasElement }) {
    await press(canvasElement, 'submit');
    await until(canvasElement, '#problems');
  },
};

export const Problems: Story = {
  render: () => provided(aForm({ kind: 'partner' })),
  async play({ canvasElement }) {
    await press(canvasElement, 'submit');
    await until(canvasElement, '#problems');
  },
};

export const ServerFieldErrors: Story = {
  render: () =>
    provided(aForm({ kind: 'partner', prefill: partnerRequest }), {
      backend: refusing(
        new SupportError('invalid', {
          reason: 'Two answers need another look.',
          fields: {
            subject: 'A case with this subject is open already: NB-20417.',
            reason: 'This reason needs a signed agreement.',
          },
        }),
      ),
    }),
  async play({ canvasElement }) {
    await press(canvasElement, 'submit');
    await until(canvasElement, '#problems');
  },
};

export const NotCreated: Story = {
  render: () => provided(aForm({ kind: 'partner', prefill: partnerRequest }), { backend: faulty({ fault: 'refuse' }) }),
  async play({ canvasElement }) {
    await press(canvasElement, 'submit');
    await until(canvasElement, '#failure');
  },
};

export const Severity: Story = {
  render: () =>
    provided(
      aForm({
        kind: 'technical',
        prefill: {
          product: 'mail',
          category: '16-0-0-0',
          severity: 'S1',
          subject: 'Nobody receives mail',
          description: 'Since 9:40 no mail has arrived for anybody.',
          phone247: '+31 20 555 0100',
          'q-invoice': 'INV-2026-00017',
        },
      }),
    ),
  async play({ canvasElement }) {
    await press(canvasElement, 'submit');
    await until(canvasElement, '#checks, #problems');
  },
};

export const SensitiveFindings: Story = {
  render: () =>
    provided(
      aForm({
        kind: 'partner',
        prefill: {
          ...partnerRequest,
          description:
            'Please charge the card 4111 1111 1111 1111 instead, and answer to jo.nakamura@contoso.example or +44 20 7946 0123.',
        },
      }),
    ),
  async play({ canvasElement }) {
    await press(canvasElement, 'submit');
    await until(canvasElement, '#checks');
  },
};

export const FilesUploading: Story = {
  render: () => provided(aForm({ kind: 'partner' }), { backend: faulty({ fault: 'timeout', only: isUpload }) }),
  async play({ canvasElement }) {
    await addFiles(canvasElement, 'gateway.log', 'trace-of-the-error.log');
    await until(canvasElement, 'progress');
  },
};

export const FileFailed: Story = {
  render: () =>
    provided(aForm({ kind: 'partner', prefill: partnerRequest }), {
      backend: faulty({ fault: 'refuse', only: isUpload }),
    }),
  async play({ canvasElement }) {
    await addFiles(canvasElement, 'error.log');
    await until(canvasElement, '.file.failed');
    await press(canvasElement, 'submit');
    await until(canvasElement, '#checks');
  },
};

export const NewAccount: Story = {
  render: () => provided(aForm({ kind: 'partner' })),
  async play({ canvasElement }) {
    await press(canvasElement, '.question:has([id$="-popup"] .create) .create', () =>
      write(canvasElement, 'fieldset:nth-of-type(3) .question:nth-of-type(2) [role="combobox"]', 'Quince Orchard Ltd'),
    );
    await until(canvasElement, 'dialog[open]');
  },
};

export const Submitted: Story = {
  render: () => provided(aForm({ kind: 'partner', prefill: partnerRequest })),
  async play({ canvasElement }) {
    await press(canvasElement, 'submit');
    await until(canvasElement, '.filed');
  },
};

export const Loading: Story = {
  render: () => provided(aForm(), { backend: faulty({ fault: 'timeout', only: isForm }) }),
};

export const LoadFailed: Story = {
  render: () => provided(aForm(), { backend: faulty({ fault: '500', only: isForm }) }),
};

export const Elsewhere: Story = {
  render: () => provided(aForm({ kind: 'technical', prefill: { product: 'classic' } })),
};

export const Unsupported: Story = {
  render() {
    const { cases, ...backend } = desk();
    const { create: _create, ...reading } = cases;
    return provided(aForm(), { backend: { ...backend, cases: reading } });
  },
};

export const Offline: Story = {
  render: () =>
    provided(aForm({ kind: 'partner', prefill: partnerRequest }), {
      backend: refusing(new SupportError('offline')),
    }),
  async play({ canvasElement }) {
    await press(canvasElement, 'submit');
    await until(canvasElement, '#failure');
  },
};

/** The answer was lost, and the same request may be sent again. */
export const AnswerLost: Story = {
  render: () =>
    provided(aForm({ kind: 'partner', prefill: partnerRequest }), {
      backend: refusing(new SupportError('unknown-outcome')),
    }),
  async play({ canvasElement }) {
    await press(canvasElement, 'submit');
    await until(canvasElement, '#failure');
  },
};

/** The answer was lost, and sending again may file it twice. */
export const AnswerLostForGood: Story = {
  render: () =>
    provided(aForm({ kind: 'partner', prefill: partnerRequest }), {
      backend: refusing(new SupportError('unknown-outcome'), desk({ repeat: 'unsafe' })),
    }),
  async play({ canvasElement }) {
    await press(canvasElement, 'submit');
    await until(canvasElement, '#failure');
  },
};

const withReaders = {
  ...partnerRequest,
  cc: ['it@alderfinch.example', 'board@alderfinch.example'],
  alerts: ['duty@fjordlight.example'],
};

/** Filer, customer and contact apart; who sees the case, and where its mails go. */
export const WhoIsInvolved: Story = {
  render: () => provided(aForm({ kind: 'partner', prefill: withReaders })),
  async play({ canvasElement }) {
    const data = await until(canvasElement, '.involved .data > summary');
    data?.click();
    data?.scrollIntoView({ block: 'center' });
  },
};

export const SubmittedWithReaders: Story = {
  render: () => provided(aForm({ kind: 'partner', prefill: withReaders })),
  async play({ canvasElement }) {
    await press(canvasElement, 'submit');
    (await until(canvasElement, '#checks [part="primary-action"], .filed'))?.click();
    await until(canvasElement, '.filed');
  },
};

/** Common topics first, and the way to all of them. */
export const CommonTopics: Story = {
  render: () => provided(aForm({ kind: 'technical' })),
  async play({ canvasElement }) {
    const opener = await until(canvasElement, '.question:has(.browse) .combobox .button');
    opener?.scrollIntoView({ block: 'start' });
    opener?.click();
    await until(canvasElement, '.option.more');
  },
};

/** What this kind of partner may not file says why, and who may. */
export const ProductNotForResellers: Story = {
  render: () => provided(aForm({ kind: 'technical' }), { customer: 'indirectReseller' }),
  async play({ canvasElement }) {
    const summary = await until(canvasElement, '.unavailable > summary');
    summary?.click();
    summary?.scrollIntoView({ block: 'center' });
  },
};

/** An advisor files no billing cases, whatever plan it has. */
export const TopicNotForAdvisors: Story = {
  render: () => provided(aForm({ kind: 'partner' }), { customer: 'advisor' }),
  async play({ canvasElement }) {
    const summary = await until(canvasElement, '.unavailable > summary');
    summary?.click();
    summary?.scrollIntoView({ block: 'center' });
  },
};

/** The support plan is chosen, or added where it is missing. */
export const SupportPlan: Story = {
  render: () => provided(aForm({ kind: 'technical' }), { customer: 'indirectReseller' }),
  async play({ canvasElement }) {
    await press(canvasElement, '.question:has([id$="-popup"] .create) .create', async () => {
      const opener = await until(canvasElement, '.question:has(.described) + .question .combobox .button:last-child');
      opener?.click();
    });
    await until(canvasElement, 'dialog[open]');
  },
};

/** The customer's own staff: a product on trial is the partner's to support. */
export const CustomerOnTrial: Story = {
  render: () => provided(aForm({ kind: 'technical' }), { backend: desk({ role: 'customer' }), customer: undefined }),
  async play({ canvasElement }) {
    const summary = await until(canvasElement, '.unavailable > summary');
    summary?.click();
    summary?.scrollIntoView({ block: 'center' });
  },
};

/** Steps end with everything once more, and who is involved. */
export const ReviewOfWhoIsInvolved: Story = {
  render: () => provided(aForm({ kind: 'partner', layout: 'steps', prefill: withReaders })),
  async play({ canvasElement }) {
    await press(canvasElement, 'submit');
    for (let step = 2; step < 5; step++) {
      await until(canvasElement, `.progress > .done:nth-child(${step})`);
      (await until(canvasElement, '#submit'))?.click();
    }
    (await until(canvasElement, '.review ~ * .involved, .involved'))?.scrollIntoView({ block: 'center' });
  },
};

export const FollowUp: Story = {
  render: () => provided(aForm({ kind: 'technical', followUpOf: cases['closedLongAgo'] }), { customer: 'none' }),
};

export const FollowUpForAnother: Story = {
  render: () => provided(aForm({ kind: 'technical', followUpOf: cases['closedLongAgo'] }), { customer: 'standard' }),
};

/** A template that is for another customer than the page. */
export const TemplateForAnother: Story = {
  render: () => provided(aForm()),
  async play({ canvasElement }) {
    await press(canvasElement, '.template-list li:nth-child(4) button');
    await until(canvasElement, '.notice.success');
  },
};

export const SessionEnded: Story = {
  render: () =>
    provided(aForm({ kind: 'partner', prefill: partnerRequest }), {
      backend: refusing(new SupportError('unauthenticated')),
    }),
  async play({ canvasElement }) {
    await press(canvasElement, 'submit');
    await until(canvasElement, '#failure');
  },
};

export const ClosedQuestion: Story = {
  render: () =>
    provided(aForm(), {
      backend: asking({
        form: {
          id: 'closed',
          title: 'Change of contract',
          fields: [
            {
              id: 'contract',
              kind: 'text',
              label: 'Contract',
              required: true,
              can: {
                state: 'refused',
                reason: 'Only the owner of the contract can change it.',
                remedy: { text: 'Who is the owner?', href: 'https://partners.nimbora.example/owners' },
              },
            },
            {
              id: 'level',
              kind: 'choice',
              label: 'Support level',
              required: true,
              options: [
                { id: 'base', label: 'Base', hint: 'Answers on the next working day.' },
                {
                  id: 'top',
                  label: 'Premium',
                  hint: 'Answers within the hour.',
                  can: { state: 'refused', reason: 'Needs a yearly plan.' },
                },
              ],
            },
          ],
        },
      }),
    }),
};

export const LongTexts: Story = {
  render: () => provided(aForm({ prefill: { story: long.repeat(4) } }), { backend: asking({ form: longForm }) }),
};

export const Arabic: Story = {
  render: () => html`<div lang="ar" dir="rtl">${provided(aForm({ kind: 'technical' }), { customer: 'full' })}</div>`,
};

const long =
  'An-unbroken-word-of-a-system-that-nobody-thought-of-when-it-was-drawn and then a sentence that goes on and on, because somebody wanted to be quite sure. ';

const longForm: NonNullable<FormAnswer['form']> = {
  id: 'long',
  title: long,
  intro: long.repeat(2),
  sections: [{ id: 's', title: long }],
  notices: [{ level: 'warning', text: long.repeat(2) }],
  fields: [
    { id: 'story', kind: 'longtext', label: long, hint: long.repeat(2), section: 's', maxLength: 500 },
    {
      id: 'choice',
      kind: 'choice',
      label: 'Choice',
      section: 's',
      options: [
        { id: 'a', label: long, hint: long },
        { id: 'b', label: 'Short' },
      ],
    },
    {
      id: 'many',
      kind: 'choice',
      label: 'Many',
      options: Array.from({ length: 12 }, (_, n) => ({ id: `${n}`, label: long })),
    },
  ],
};

interface FormProperties {
  kind?: string | undefined;
  layout?: 'page' | 'steps';
  customerId?: string | undefined;
  followUpOf?: string | undefined;
  prefill?: Record<string, string | string[]>;
}

const aForm = ({ kind, layout = 'page', customerId, followUpOf, prefill }: FormProperties = {}) =>
  html`<support-case-form
    .kind=${kind}
    .layout=${layout}
    .customerId=${customerId}
    .followUpOf=${followUpOf}
    .prefill=${prefill}
  ></support-case-form>`;

const desk = (more: Parameters<typeof embeddedBackend>[0] = {}) =>
  embeddedBackend({ store: 'memory', cases: 60, seed: 1, staff: false, ...more });

const faulty = (faults: Faults): SupportBackend => withFaults(desk(), faults);
const isForm = (operation: string) => operation === 'forms.get';
const isUpload = (operation: string) => operation === 'files.upload';

/** A desk that answers every new case like this. */
const refusing = (error: SupportError, backend: SupportBackend = desk()): SupportBackend => {
  const create = async () => {
    throw error;
  };
  return { ...backend, cases: { ...backend.cases, create } };
};

/** A desk with this form. */
const asking = (answer: FormAnswer): SupportBackend => {
  const backend = desk();
  return { ...backend, forms: { ...backend.forms, get: async () => answer } };
};

const provided = (
  form: TemplateResult,
  { backend = desk(), ...options }: { backend?: SupportBackend; customer?: string | undefined } = {},
) => {
  const customer = 'customer' in options ? options.customer : 'full';
  return html`<support-provider
    .backend=${backend}
    .customerId=${customer && customers[customer]}
    case-href="?case={id}"
    >${form}</support-provider
  >`;
};

const rootIn = (canvas: HTMLElement) => canvas.querySelector('support-case-form')!.shadowRoot!;

/** Waits for something to be there, looking at every frame; a story that does not get that far is shown as far as it got. */
async function until(canvas: HTMLElement, selector: string): Promise<HTMLElement | undefined> {
  const end = performance.now() + 3000;
  while (performance.now() < end) {
    const found = rootIn(canvas).querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}

/** Presses a button, once the form can be worked on. */
async function press(canvas: HTMLElement, which: string, first?: () => Promise<void>): Promise<void> {
  await until(canvas, '[role="combobox"], .files-room > *, .closed');
  await first?.();
  const button = await until(canvas, which === 'submit' ? '#submit' : which);
  button?.click();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
}

async function write(canvas: HTMLElement, selector: string, text: string): Promise<void> {
  const input = (await until(canvas, selector)) as HTMLInputElement | undefined;
  if (!input) return;
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

async function addFiles(canvas: HTMLElement, ...names: string[]): Promise<void> {
  const picker = (await until(canvas, 'input[type="file"]')) as HTMLInputElement | undefined;
  const transfer = new DataTransfer();
  for (const name of names) transfer.items.add(new File([name.repeat(4000)], name, { type: 'text/plain' }));
  if (!picker) return;
  picker.files = transfer.files;
  picker.dispatchEvent(new Event('change'));
}
